package org.fairevaloir.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProtectedTableTest {
    private static final Layout LAYOUT = new Layout(
            "1", "t", "2025", new Axis("sex_group", List.of("S1", "S2")), new Axis("age_group", List.of("A1")));

    @Test
    void it_holds_the_figures_of_its_own_cells_only() {
        CellId own = LAYOUT.cell("S1", "A1");
        ProtectedTable table = ProtectedTable.of(LAYOUT, Map.of(own, 40));
        assertThat(table.cell("S1", "A1").atLeast()).isEqualTo(40);
        assertThat(table.cell("S1", "A1")).hasToString(own + " >= 40");
        assertThat(table.cells())
                .hasSize(6)
                .filteredOn(ProtectedCell::isPublished)
                .hasSize(1);
        assertThat(table.key()).isEqualTo("t");
        assertThat(table.period()).isEqualTo("2025");
        assertThat(table.rows().codes()).containsExactly("S1", "S2");
        assertThat(table.columns().codes()).containsExactly("A1");
        CellId foreign = CellId.of("1", "2024", own.codes());
        assertThatIllegalArgumentException().isThrownBy(() -> ProtectedTable.of(LAYOUT, Map.of(foreign, 40)));
    }

    @Test
    void a_cell_that_is_not_published_has_no_number() {
        ProtectedCell hidden = ProtectedTable.of(LAYOUT, Map.of()).cell("S2", Axis.ALL);
        assertThat(hidden.isPublished()).isFalse();
        assertThat(hidden).hasToString(hidden.id() + " n.p.");
        assertThatIllegalStateException().isThrownBy(hidden::atLeast);
    }

    @Test
    void there_is_no_cell_outside_the_sides() {
        ProtectedTable table = ProtectedTable.of(LAYOUT, Map.of());
        assertThatIllegalArgumentException().isThrownBy(() -> table.cell("S3", "A1"));
        assertThatIllegalArgumentException().isThrownBy(() -> table.cell("S1", "A2"));
    }
}
