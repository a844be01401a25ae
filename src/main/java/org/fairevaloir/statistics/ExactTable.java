package org.fairevaloir.statistics;

import java.util.List;
import java.util.function.Function;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.Count;
import org.fairevaloir.statistics.disclosure.Parameters;
import org.fairevaloir.statistics.disclosure.Table;

/**
 * The answer to a {@link Question}: exact counts of persons, for the coordinator's eyes only. Rows and columns without
 * anybody are left out. A person with several blockages stands in several rows: they need not add up to the total.
 */
public final class ExactTable {
    private final Table counts;
    private final Axis rows;
    private final Axis columns;

    ExactTable(Table counts) {
        this.counts = counts;
        this.rows = filled(counts.rows(), code -> counts.count(code, Axis.ALL));
        this.columns = filled(counts.columns(), code -> counts.count(Axis.ALL, code));
    }

    /**
     * One exact number, with what speaks against repeating it.
     *
     * @param small fewer persons than may ever be published (W1)
     * @param dependent fewer remain without the association that knows most of them (W3)
     */
    public record Cell(int persons, boolean small, boolean dependent) {}

    public Axis rows() {
        return rows;
    }

    public Axis columns() {
        return columns;
    }

    /** The cell; {@link Axis#ALL} stands for a total. */
    public Cell cell(String row, String column) {
        Count count = counts.count(row, column);
        int remainder = Parameters.STANDARD.remainder();
        boolean small = count.persons() < remainder;
        return new Cell(count.persons(), small, count.persons() - count.biggest() < remainder);
    }

    private static Axis filled(Axis axis, Function<String, Count> total) {
        List<String> codes = axis.codes().stream()
                .filter(code -> total.apply(code).persons() > 0)
                .toList();
        return new Axis(axis.dimension(), codes);
    }
}
