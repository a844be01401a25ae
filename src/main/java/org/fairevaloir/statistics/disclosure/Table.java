package org.fairevaloir.statistics.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Exact counts of distinct persons over two sides, with the totals of each. What observers, letters and the interface
 * for programs read is the {@link ProtectedTable} made from it; {@code ArchitectureTest} keeps this class from them.
 */
public final class Table {
    private final Axis rows;
    private final Axis columns;
    private final Map<List<String>, Count> counts = new HashMap<>();

    private Table(Axis rows, Axis columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Counts each person once in every cell that one of the person's blockages falls in; the order doesn't matter. */
    public static Table count(Axis rows, Axis columns, Collection<Subject> subjects) {
        Table table = new Table(rows, columns);
        for (Subject subject : subjects) {
            for (List<String> cell : table.cellsOf(subject)) {
                table.counts.computeIfAbsent(cell, c -> new Count()).add(subject.contributor());
            }
        }
        return table;
    }

    public Axis rows() {
        return rows;
    }

    public Axis columns() {
        return columns;
    }

    /** The count of a cell; {@link Axis#ALL} stands for a total. */
    public Count count(String row, String column) {
        return counts.getOrDefault(List.of(row, column), Count.ZERO);
    }

    private Set<List<String>> cellsOf(Subject subject) {
        Set<List<String>> cells = new HashSet<>();
        cells.add(List.of(Axis.ALL, Axis.ALL));
        for (Map<String, String> sighting : subject.sightings()) {
            String row = code(rows, sighting);
            String column = code(columns, sighting);
            cells.add(List.of(row, Axis.ALL));
            cells.add(List.of(Axis.ALL, column));
            // A person without a code on one side stands in the other side's total only.
            if (!row.equals(Axis.ALL) && !column.equals(Axis.ALL)) {
                cells.add(List.of(row, column));
            }
        }
        return cells;
    }

    private static String code(Axis axis, Map<String, String> sighting) {
        String code = sighting.getOrDefault(axis.dimension(), Axis.ALL);
        return axis.holds(code) ? code : Axis.ALL;
    }
}
