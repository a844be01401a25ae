package org.fairevaloir.spreadsheets.writing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a sheet begins.
 *
 * @param name at its tab
 * @param columns the header
 * @param choices for a column, by its name, the sheet whose first column lists what may be chosen; only XLSX shows
 *     them as a list to choose from, and still takes other texts; the order is that of the tabs; in the order of their tabs
 */
public record SheetHead(String name, List<String> columns, Map<String, Choices> choices) {

    /**
     * A list to choose from.
     *
     * @param sheet its name, as it is given to that sheet
     * @param size how many rows that sheet has below its header
     */
    public record Choices(String sheet, int size) {}

    public SheetHead {
        columns = List.copyOf(columns);
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    public static SheetHead of(String name, List<String> columns) {
        return new SheetHead(name, columns, Map.of());
    }
}
