/**
 * Tables as associations keep them: CSV, XLSX and ODS, read and written row by row. Pure: no server, no database, no
 * page. What arrives is a stranger's file, so nothing is read beyond {@link
 * org.fairevaloir.spreadsheets.reading.Limits}; what leaves is opened by somebody's spreadsheet program, so no text in
 * it is ever a formula.
 *
 * <p>It is a feature of its own, below all others, because imports read and exports write, and neither should know the
 * other.
 */
package org.fairevaloir.spreadsheets;
