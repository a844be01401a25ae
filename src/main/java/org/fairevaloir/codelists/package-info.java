/**
 * The vocabulary: rights, obstacles, authorities, départements … as data with labels in two languages. Codes are never
 * deleted, only retired, because old cases keep their word. The Java code never branches on a code, only on its
 * {@link org.fairevaloir.codelists.model.Mark}.
 */
package org.fairevaloir.codelists;
