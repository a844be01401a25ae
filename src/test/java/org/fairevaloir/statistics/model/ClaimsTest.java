package org.fairevaloir.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.Subject;
import org.fairevaloir.statistics.disclosure.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What blockages say of the law, of measures and of commitments, as the coordinator counts it. */
class ClaimsTest {
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final Claims.Overdue IN_APRIL = new Claims.Overdue(MARCH.plusMonths(1), "OPEN"::equals);
    private static final Coding CODING = new Coding((list, code) -> Optional.empty());

    private final UUID blockage = UUID.randomUUID();

    private static Sighting sighting(UUID blockage, String status, @Nullable LocalDate due) {
        return new Sighting(
                UUID.randomUUID(),
                null,
                "HLR",
                null,
                null,
                null,
                null,
                null,
                "R",
                null,
                null,
                null,
                null,
                null,
                status,
                blockage,
                due);
    }

    private Claim claim(String field, String code) {
        return new Claim(blockage, field, code);
    }

    private static String overdue(String status, @Nullable LocalDate due) {
        return new Claims(List.of(), IN_APRIL)
                .of(sighting(UUID.randomUUID(), status, due))
                .get(0)
                .getOrDefault("overdue", "");
    }

    @Test
    void a_blockage_that_claims_nothing_is_seen_once() {
        assertThat(new Claims(List.of(), IN_APRIL).of(sighting(blockage, "OPEN", null)))
                .containsExactly(Map.of());
        assertThat(Claims.NONE.of(sighting(blockage, "OPEN", MARCH))).containsExactly(Map.of());
    }

    @Test
    void two_measures_and_two_commitments_are_seen_four_times() {
        Claims claims = new Claims(
                List.of(
                        claim("legalBasis", "L"),
                        claim("measures", "M1"),
                        claim("measures", "M2"),
                        claim("contradicts", "C1"),
                        claim("confirms", "C2"),
                        new Claim(UUID.randomUUID(), "measures", "M3")),
                null);

        assertThat(claims.of(sighting(blockage, "OPEN", null)))
                .hasSize(4)
                .allSatisfy(codes -> assertThat(codes).containsEntry("legal_basis", "L"))
                .contains(Map.of(
                        "legal_basis", "L",
                        "plan_measure", "M2",
                        "commitment", "C1",
                        "commitment_relation", "CONTRADICTS"))
                .noneSatisfy(codes -> assertThat(codes)
                        .containsEntry("commitment", "C2")
                        .containsEntry("commitment_relation", "CONTRADICTS"));
    }

    @Test
    void a_person_counts_once_however_often_seen() {
        Claims claims = new Claims(List.of(claim("measures", "M1"), claim("measures", "M2")), null);
        List<Subject> persons = CODING.subjects(List.of(sighting(blockage, "OPEN", null)), claims);
        Table table = Table.count(new Axis("plan_measure", List.of("M1", "M2")), Axis.NONE, persons);

        assertThat(table.count("M1", Axis.ALL).persons()).isEqualTo(1);
        assertThat(table.count("M2", Axis.ALL).persons()).isEqualTo(1);
        assertThat(table.count(Axis.ALL, Axis.ALL).persons()).isEqualTo(1);
    }

    @Test
    void overdue_is_an_open_blockage_once_the_month_of_its_deadline_is_over() {
        assertThat(overdue("OPEN", MARCH)).isEqualTo("Y");
        assertThat(overdue("OPEN", MARCH.plusMonths(1))).isEqualTo("N");
        assertThat(overdue("RESOLVED", MARCH)).isEqualTo("N");
        assertThat(overdue("OPEN", null)).isEmpty();
    }
}
