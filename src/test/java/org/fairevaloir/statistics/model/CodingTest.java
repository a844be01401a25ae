package org.fairevaloir.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From blockages of cases to persons with coarse and fine codes. */
class CodingTest {
    private static final UUID FIRST = UUID.randomUUID();
    private static final String PERSON = UUID.randomUUID().toString();
    private static final Coding CODING = new Coding((list, code) -> ShippedCodes.all().stream()
            .filter(row -> row.list().equals(list) && row.code().equals(code))
            .findFirst()
            .flatMap(Code::parent));

    private static Sighting sighting(UUID id, String right, String authority) {
        return sighting(id, right, authority, null);
    }

    private static Sighting sighting(UUID id, String right, String authority, @Nullable String ministry) {
        return new Sighting(
                id,
                null,
                "HLR",
                LocalDate.of(2025, 3, 1),
                "F",
                "A16_17",
                "SEX",
                "FILED",
                right,
                "O_DELAY",
                authority,
                ministry,
                "13",
                null,
                "OPEN",
                null,
                null);
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
        assertThat(persons.get(0).seen()).extracting(Subject.Seen::contributor).containsOnly("HLR");
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
    void a_blockage_that_names_another_ministry_is_counted_with_it() {
        Sighting seen = sighting(FIRST, "R_ASYLUM", "PREF", "FOREIGN");

        assertThat(CODING.subjects(List.of(seen)).get(0).sightings().get(0))
                .containsEntry("authority_type", "PREF")
                .containsEntry("ministry", "FOREIGN");
    }

    @Test
    void no_edition_counts_a_claim() {
        assertThat(Catalogue.dimensions()).isNotEmpty().doesNotContainAnyElementsOf(Claims.DIMENSIONS);
    }

    @Test
    void what_is_not_known_is_left_out() {
        Sighting empty = new Sighting(
                FIRST, null, "HLR", null, null, null, null, null, null, null, null, null, null, null, null, null, null);
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

    private static Sighting linked(UUID id, String association, LocalDate contact, String ageBand, String right) {
        return new Sighting(
                id,
                PERSON,
                association,
                contact,
                "F",
                ageBand,
                "SEX",
                null,
                right,
                "O_DELAY",
                "PREF",
                null,
                "13",
                null,
                "OPEN",
                null,
                null);
    }

    @Test
    void linked_cases_are_one_person_whose_own_codes_are_those_of_the_first_contact() {
        List<Sighting> sightings = List.of(
                linked(UUID.randomUUID(), "ADN", LocalDate.of(2026, 1, 1), "A18_24", "R_COMPLAINT"),
                sighting(UUID.randomUUID(), "R_ASYLUM", "PREF"),
                linked(UUID.randomUUID(), "HLR", LocalDate.of(2025, 11, 1), "A16_17", "R_ASYLUM"));
        List<Subject> persons = CODING.subjects(sightings);

        assertThat(persons).hasSize(2);
        Subject one = persons.get(0);
        assertThat(one.period()).isEqualTo("2025");
        assertThat(one.seen()).extracting(Subject.Seen::contributor).containsExactly("ADN", "HLR");
        assertThat(one.sightings()).extracting(codes -> codes.get("age_group")).containsOnly("MINOR");
        assertThat(one.sightings())
                .as("each keeps its blockage")
                .extracting(codes -> codes.get("right"))
                .containsExactly("R_COMPLAINT", "R_ASYLUM");
        assertThat(CODING.subjects(List.of(sightings.get(2), sightings.get(1), sightings.get(0)))
                        .get(0)
                        .period())
                .as("whatever the order")
                .isEqualTo("2025");
    }

    @Test
    void a_person_without_a_month_in_one_case_has_the_month_of_the_other() {
        List<Subject> persons = CODING.subjects(List.of(
                linked(UUID.randomUUID(), "ADN", null, "A18_24", "R_COMPLAINT"),
                linked(UUID.randomUUID(), "HLR", LocalDate.of(2025, 11, 1), "A16_17", "R_ASYLUM")));
        assertThat(persons).singleElement().extracting(Subject::period).isEqualTo("2025");
    }

    @Test
    void what_stays_of_a_case_is_counted_as_the_case_was_but_for_its_departement() {
        Sighting kept = sighting(FIRST, "R_ASYLUM", "PREF");
        Sighting other = sighting(FIRST, "R_COMPLAINT", "POLICE");
        List<Subject> before = CODING.subjects(List.of(kept, other));
        List<Subject> after = CODING.subjects(List.of(kept.generalised(PERSON, "93"), other.generalised(PERSON, "93")));

        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get(0).period()).isEqualTo(before.get(0).period());
        assertThat(after.get(0).seen()).extracting(Subject.Seen::contributor).containsExactly("HLR", "HLR");
        for (int i = 0; i < 2; i++) {
            Map<String, String> expected =
                    new HashMap<>(before.get(0).sightings().get(i));
            assertThat(expected.remove("department")).as("positive control").isEqualTo("13");
            assertThat(after.get(0).sightings().get(i)).isEqualTo(expected);
        }
    }

    @Test
    void nothing_that_stays_leads_back_to_the_case() {
        UUID blockage = UUID.randomUUID();
        Sighting kept = seenAt(blockage);
        Sighting left = kept.generalised(PERSON, null);

        assertThat(kept.toString()).as("positive control").contains(FIRST.toString(), blockage.toString());
        assertThat(left.toString()).doesNotContain(FIRST.toString(), blockage.toString());
        assertThat(left.person()).isEqualTo(PERSON);
        assertThat(left.caseId()).isEqualTo(left.blockage());
    }

    @Test
    void whoever_was_linked_stays_linked() {
        Sighting linked = linked(FIRST, "HLR", LocalDate.of(2025, 11, 1), "A16_17", "R_ASYLUM");

        assertThat(linked.generalised("another", "93").person()).isEqualTo(PERSON);
    }

    @Test
    void of_two_cases_that_began_in_one_month_the_same_is_believed_whatever_their_ids() {
        LocalDate month = LocalDate.of(2025, 11, 1);
        for (int i = 0; i < 20; i++) {
            List<Subject> persons = CODING.subjects(List.of(
                    linked(UUID.randomUUID(), "ADN", month, "A18_24", "R_COMPLAINT"),
                    linked(UUID.randomUUID(), "HLR", month, "A16_17", "R_ASYLUM")));
            assertThat(persons).hasSize(1);
            assertThat(persons.get(0).sightings())
                    .extracting(codes -> codes.get("age_band"))
                    .containsOnly("A16_17");
        }
    }

    private static Sighting seenAt(UUID blockage) {
        return new Sighting(
                FIRST,
                null,
                "HLR",
                null,
                null,
                null,
                null,
                null,
                "R_ASYLUM",
                null,
                null,
                null,
                "13",
                null,
                "OPEN",
                blockage,
                null);
    }
}
