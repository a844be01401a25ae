package org.fairevaloir.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.web.ShownTable.Bar;
import org.fairevaloir.statistics.web.ShownTable.Cell;
import org.fairevaloir.statistics.web.ShownTable.Frame;
import org.junit.jupiter.api.Test;

/** What pages draw: what isn't published leaves no trace in the chart. */
class ShownTableTest {
    private static final Cell HIDDEN = new Cell("n.p.", 0, false, false);

    private static ShownTable shown(Map<String, Integer> totals, Axis columns) {
        Axis rows = new Axis("right", List.of("R1", "R2", "R3"));
        return ShownTable.of(
                new Frame("t", "Caption", "Right", rows, columns),
                (side, code) -> code.equals(Axis.ALL) ? "Total" : "word of " + code,
                (row, column) -> {
                    Integer total = column.equals(Axis.ALL) ? totals.get(row) : null;
                    return total == null ? HIDDEN : new Cell("≥ " + total, total, false, false);
                });
    }

    @Test
    void bars_are_as_long_as_their_row_counts_and_a_hidden_row_has_none() {
        ShownTable table = shown(Map.of("R1", 100, "R3", 25, Axis.ALL, 400), Axis.NONE);

        assertThat(table.bars())
                .containsExactly(new Bar("word of R1", "≥ 100", 100), new Bar("word of R3", "≥ 25", 25));
        assertThat(table.rows()).extracting(ShownTable.Row::label).endsWith("word of R3", "Total");
        assertThat(table.heads()).containsExactly("Total");
        assertThat(table.isOneNumber()).isFalse();
    }

    @Test
    void a_table_where_all_is_hidden_has_no_bar() {
        assertThat(shown(Map.of(), Axis.NONE).bars()).isEmpty();
    }

    @Test
    void totals_are_the_last_row_and_the_last_column() {
        ShownTable table = shown(Map.of("R2", 40), new Axis("ministry", List.of("M1", "M2")));

        assertThat(table.heads()).containsExactly("word of M1", "word of M2", "Total");
        assertThat(table.rows().get(1).cells()).extracting(Cell::text).containsExactly("n.p.", "n.p.", "≥ 40");
    }

    @Test
    void a_table_without_sides_is_one_number() {
        ShownTable table = ShownTable.of(
                new Frame("people", "People", "People", Axis.NONE, Axis.NONE),
                (side, code) -> "Total",
                (row, column) -> new Cell("≥ 1280", 1_280, false, false));

        assertThat(table.isOneNumber()).isTrue();
        assertThat(table.bars()).isEmpty();
    }
}
