package org.fairevaloir.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.List;
import java.util.Map;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.codelists.model.Code;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void periods_do_not_depend_on_the_cases() {
        assertThat(Catalogue.periods(Year.of(2026))).containsExactly("ALL", "2026", "2025", "2024", "2023");
    }

    @Test
    void an_edition_holds_every_table_for_every_period() {
        List<Layout> layouts = Catalogue.layouts(Year.of(2026), Populations.CODES);
        assertThat(layouts).hasSize(8 * 5).doesNotHaveDuplicates();
        assertThat(layouts).allSatisfy(layout -> assertThat(layout.catVersion()).isEqualTo(Catalogue.VERSION));
    }

    @Test
    void a_dimension_without_codes_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.layouts(Year.of(2026), Map.of()))
                .withMessageContaining("no codes for");
    }

    @Test
    void dimensions_are_code_lists_that_ship_and_none_is_fine() {
        List<String> lists =
                ShippedCodes.all().stream().map(Code::list).distinct().toList();
        assertThat(lists).containsAll(Catalogue.dimensions());
        assertThat(Catalogue.dimensions())
                .doesNotContain("association", "department", "nationality", "gender", "age_band", "right", "month");
    }

    @Test
    void a_table_has_rows_before_columns_and_never_twice_the_same_dimension() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TableDefinition("x", "", "sex_group"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TableDefinition("x", "sex_group", "sex_group"));
        assertThat(new TableDefinition("x", "sex_group", "").columns()).isEmpty();
    }
}
