package org.fairevaloir.cases.tables;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One row: one blockage of one case, and what is said of the case.
 *
 * @param number of the row, as a spreadsheet shows it
 * @param cells the filled ones, by the name of their column
 */
public record CaseLine(int number, Map<String, String> cells) {
    public CaseLine {
        Map<String, String> filled = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            if (!cell.isBlank()) {
                filled.put(column, cell.strip());
            }
        });
        cells = Map.copyOf(filled);
    }

    /** What the association calls the case; empty for a row that is a case by itself. */
    public String key() {
        return cells.getOrDefault(CaseColumns.LINE_KEY, "");
    }
}
