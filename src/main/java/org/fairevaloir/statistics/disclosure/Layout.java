package org.fairevaloir.statistics.disclosure;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the catalogue for one period, before anything is counted: its sides and so its cells.
 *
 * @param catVersion version of the catalogue
 * @param key key of the table
 * @param period a calendar year, or {@link Catalogue#WHOLE}
 */
public record Layout(String catVersion, String key, String period, Axis rows, Axis columns) implements Serializable {

    /** @throws IllegalArgumentException when the table has no such row or column */
    public CellId cell(String row, String column) {
        if (!rows.holds(row) || !columns.holds(column)) {
            throw new IllegalArgumentException("no cell " + row + "," + column + " in " + key);
        }
        Map<String, String> codes = new HashMap<>();
        if (!row.equals(Axis.ALL)) {
            codes.put(rows.dimension(), row);
        }
        if (!column.equals(Axis.ALL)) {
            codes.put(columns.dimension(), column);
        }
        return CellId.of(catVersion, period, codes);
    }

    /** Row and column of every cell, totals last, in order of display. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String row : withTotal(rows)) {
            for (String column : withTotal(columns)) {
                places.add(new Place(row, column));
            }
        }
        return places;
    }

    boolean covers(Subject subject) {
        return period.equals(Catalogue.WHOLE) || period.equals(subject.period());
    }

    private static List<String> withTotal(Axis axis) {
        List<String> codes = new ArrayList<>(axis.codes());
        codes.add(Axis.ALL);
        return codes;
    }

    record Place(String row, String column) {}
}
