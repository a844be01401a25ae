/**
 * Cases as a file: for the own association all of its cases, for the coordinator the validated ones.
 *
 * <p>The one invariant: nothing leaves without its purpose in the journal first, and the association's own mark and
 * private note never leave at all: no query of an export reads their columns.
 */
package org.fairevaloir.cases.exports;
