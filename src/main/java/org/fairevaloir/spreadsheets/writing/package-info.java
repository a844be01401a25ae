/**
 * Writes tables row by row, with flat memory. A text is never a formula in any of them: what somebody typed into a case
 * must not run on the computer of whoever opens the export.
 */
package org.fairevaloir.spreadsheets.writing;
