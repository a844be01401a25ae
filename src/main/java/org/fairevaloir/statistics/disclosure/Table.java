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
            table.cellsOf(subject)
                    .forEach((cell, contributors) ->
                            table.counts.computeIfAbsent(cell, c -> new Count()).add(contributors));
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

    /** The cells in which a person stands, each with the associations that saw the person there. */
    private Map<List<String>, Set<String>> cellsOf(Subject subject) {
        Map<List<String>, Set<String>> cells = new HashMap<>();
        for (Subject.Seen seen : subject.seen()) {
            String row = code(rows, seen.codes());
            String column = code(columns, seen.codes());
            Set<List<String>> here = new HashSet<>(Set.of(List.of(Axis.ALL, Axis.ALL)));
            here.add(List.of(row, Axis.ALL));
            here.add(List.of(Axis.ALL, column));
            // A person without a code on one side stands in the other side's total only.
            if (!row.equals(Axis.ALL) && !column.equals(Axis.ALL)) {
                here.add(List.of(row, column));
            }
            here.forEach(
                    cell -> cells.computeIfAbsent(cell, c -> new HashSet<>()).add(seen.contributor()));
        }
        return cells;
    }

    private static String code(Axis axis, Map<String, String> sighting) {
        String code = sighting.getOrDefault(axis.dimension(), Axis.ALL);
        return axis.holds(code) ? code : Axis.ALL;
    }
}
