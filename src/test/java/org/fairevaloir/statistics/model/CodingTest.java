package org.fairevaloir.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.Subject;
import org.junit.jupiter.api.Test;

/** From blockages of cases to persons with coarse and fine codes. */
class CodingTest {
    private static final UUID FIRST = UUID.randomUUID();
    private static final Coding CODING = new Coding((list, code) -> ShippedCodes.all().stream()
            .filter(row -> row.list().equals(list) && row.code().equals(code))
            .findFirst()
            .flatMap(Code::parent));

    private static Sighting sighting(UUID id, String right, String authority) {
        return new Sighting(
                id,
                "HLR",
                LocalDate.of(2025, 3, 1),
                "F",
                "A16_17",
                "SEX",
                "FILED",
                right,
                "O_DELAY",
                authority,
                "13",
                "OPEN");
    }

    @Test
    void a_case_is_one_person_with_one_sighting_a_blockage() {
        List<Subject> persons = CODING.subjects(List.of(
                sighting(FIRST, "R_ASYLUM", "PREF"),
                sighting(UUID.randomUUID(), "R_ASYLUM", "PREF"),
                sighting(FIRST, "R_COMPLAINT", "POLICE")));
        assertThat(persons).hasSize(2);
        assertThat(persons.get(0).sightings())
                .extracting(codes -> codes.get("right"))
                .containsExactly("R_ASYLUM", "R_COMPLAINT");
        assertThat(persons.get(0).contributor()).isEqualTo("HLR");
        assertThat(persons.get(0).period()).isEqualTo("2025");
    }

    @Test
    void every_dimension_gets_its_code_and_coarse_ones_their_parent() {
        Map<String, String> codes = CODING.subjects(List.of(sighting(FIRST, "R_ASYLUM", "PREF")))
                .get(0)
                .sightings()
                .get(0);
        assertThat(codes.keySet()).containsExactlyInAnyOrderElementsOf(Coding.DIMENSIONS);
        assertThat(codes)
                .containsAllEntriesOf(Map.of(
                        "ministry", "INTERIOR",
                        "right_family", "ASYLUM",
                        "exploitation_group", "SEX",
                        "age_group", "MINOR",
                        "sex_group", "FEMALE",
                        "region", "93",
                        "month", "2025-03",
                        "blockage_status", "OPEN"));
    }

    @Test
    void an_edition_counts_nothing_that_is_not_coded() {
        assertThat(Coding.DIMENSIONS).containsAll(Catalogue.dimensions());
    }

    @Test
    void what_is_not_known_is_left_out() {
        Sighting empty = new Sighting(FIRST, "HLR", null, null, null, null, null, null, null, null, null, null);
        Subject person = CODING.subjects(List.of(empty)).get(0);
        assertThat(person.sightings()).containsExactly(Map.of());
        assertThat(person.period()).isEmpty();
        assertThat(CODING.subjects(List.of(sighting(FIRST, "no such right", "OTHER")))
                        .get(0)
                        .sightings()
                        .get(0))
                .containsEntry("right", "no such right")
                .doesNotContainKey("right_family");
    }
}
