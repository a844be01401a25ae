package org.fairevaloir.spreadsheets.reading;

import java.util.List;

/**
 * What a table was found to hold.
 *
 * @param header the names of the columns, in their order
 * @param rows filled rows below the header
 * @param emptyRows rows that were skipped because nothing is in them; those after the last filled row don't count
 */
public record TableSize(List<String> header, int rows, int emptyRows) {
    public TableSize {
        header = List.copyOf(header);
    }
}
