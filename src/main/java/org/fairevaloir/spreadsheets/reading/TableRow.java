package org.fairevaloir.spreadsheets.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One filled row.
 *
 * @param number as the spreadsheet shows it at the left; the header is row 1
 * @param cells text of each cell by its header, in the order of the columns; empty when the cell is, or
 *     holds nothing but blanks
 */
public record TableRow(int number, Map<String, String> cells) {
    public TableRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
