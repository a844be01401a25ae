/**
 * A case as rows of a table, and rows of a table as a case: the same columns for imports, exports and programs. Pure:
 * no file, no database, no page.
 *
 * <p>One row is one blockage of one case. Rows that carry the same text in the first column, {@code lineKey}, are the
 * blockages of one case. A column's technical name never changes; what people call it is a matter of language.
 */
package org.fairevaloir.cases.tables;
