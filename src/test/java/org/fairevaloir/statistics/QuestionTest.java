package org.fairevaloir.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.Populations;
import org.fairevaloir.statistics.disclosure.Subject;
import org.fairevaloir.statistics.disclosure.Table;
import org.junit.jupiter.api.Test;

/** What the coordinator asks, and what comes back. */
class QuestionTest {
    private static final YearMonth MARCH = YearMonth.of(2025, 3);
    private static final Subject PERSON = new Subject(
            "HLR",
            "2025",
            List.of(
                    Map.of("right", "R1", "ministry", "M1", "month", "2025-03"),
                    Map.of("right", "R2", "ministry", "M2", "month", "2025-03")));

    private static Question of(Map<String, String> filters, YearMonth from, YearMonth to) {
        return new Question("right", "", filters, from, to);
    }

    @Test
    void filters_must_be_met_in_one_blockage() {
        assertThat(of(Map.of("right", "R1", "ministry", "M1"), null, null)
                        .narrow(PERSON)
                        .sightings())
                .hasSize(1);
        assertThat(of(Map.of("right", "R1", "ministry", "M2"), null, null)
                        .narrow(PERSON)
                        .sightings())
                .isEmpty();
        assertThat(of(Map.of(), null, null).narrow(PERSON)).isEqualTo(PERSON);
    }

    @Test
    void both_ends_of_the_period_are_inside() {
        assertThat(of(Map.of(), MARCH, MARCH).narrow(PERSON).sightings()).hasSize(2);
        assertThat(of(Map.of(), MARCH.plusMonths(1), null).narrow(PERSON).sightings())
                .isEmpty();
        assertThat(of(Map.of(), null, MARCH.minusMonths(1)).narrow(PERSON).sightings())
                .isEmpty();
    }

    @Test
    void a_person_without_a_month_is_in_no_period() {
        Subject undated = new Subject("HLR", "", List.of(Map.of("right", "R1")));
        assertThat(of(Map.of(), null, null).narrow(undated).sightings()).hasSize(1);
        assertThat(of(Map.of(), MARCH, null).narrow(undated).sightings()).isEmpty();
        assertThat(of(Map.of(), null, MARCH).narrow(undated).sightings()).isEmpty();
    }

    @Test
    void impossible_questions_are_refused_at_their_field() {
        assertThat(new Question("right", "", Map.of(), null, null).problems()).isEmpty();
        assertThat(new Question("right", "month", Map.of(), MARCH, MARCH).problems())
                .isEmpty();
        assertThat(new Question("association", "reference", Map.of(), MARCH, MARCH.minusMonths(1)).problems())
                .extracting(Problem::field)
                .containsExactly("rows", "columns", "to");
        assertThat(new Question("right", "right", Map.of(), null, null).problems())
                .extracting(Problem::key)
                .containsExactly("statistics.problem.sameDimension");
    }

    @Test
    void exact_counts_carry_their_warnings() {
        assertThat(cell(5, 5)).isEqualTo(new ExactTable.Cell(10, true, true));
        assertThat(cell(33, 7)).isEqualTo(new ExactTable.Cell(40, false, true));
        assertThat(cell(33, 10)).as("10 remain").isEqualTo(new ExactTable.Cell(43, false, true));
        assertThat(cell(33, 11)).as("11 remain").isEqualTo(new ExactTable.Cell(44, false, false));
        assertThat(cell(6, 5)).as("11 persons").isEqualTo(new ExactTable.Cell(11, false, true));
    }

    @Test
    void rows_without_anybody_are_left_out() {
        Axis rights = new Axis("right", List.of("R0", "R1", "R2"));
        Axis ministries = new Axis("ministry", List.of("M1", "M3"));
        ExactTable table = new ExactTable(Table.count(rights, ministries, List.of(PERSON)));
        assertThat(table.rows().codes()).containsExactly("R1", "R2");
        assertThat(table.columns().codes()).containsExactly("M1");
    }

    private static ExactTable.Cell cell(int... byAssociation) {
        return new ExactTable(Table.count(Axis.NONE, Axis.NONE, Populations.persons(byAssociation)))
                .cell(Axis.ALL, Axis.ALL);
    }
}
