/**
 * Cases that an association keeps in a table of its own: the table is read, shown with all that is wrong in it, and
 * then goes case by case through the very use case of the form. A batch can be undone as a whole.
 *
 * <p>The one invariant: nothing is stored as a case before somebody has seen what will be, and what waits in between
 * is sealed and does not stay.
 */
package org.fairevaloir.imports;
