package org.fairevaloir.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.demo.InventedCases.CASES;
import static org.fairevaloir.demo.InventedCases.CODES;
import static org.fairevaloir.demo.InventedCases.TODAY;
import static org.fairevaloir.demo.InventedCases.blockages;
import static org.fairevaloir.demo.InventedCases.family;
import static org.fairevaloir.demo.InventedCases.marked;
import static org.fairevaloir.demo.InventedCases.parent;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Csv;
import org.junit.jupiter.api.Test;

/** Invented cases obey the rules of real ones (V1 to V9 of the form), and say that they are invented. */
class CaseGeneratorTest {
    @Test
    void the_same_seed_and_day_give_the_same_cases() {
        assertThat(new CaseGenerator(2015, TODAY).cases().toList()).isEqualTo(CASES);
        assertThat(new CaseGenerator(2016, TODAY).row(7)).isNotEqualTo(CASES.get(7));
    }

    @Test
    void a_row_depends_on_its_number_only() {
        assertThat(new CaseGenerator(2015, TODAY).row(1_234)).isEqualTo(CASES.get(1_234));
        assertThat(CASES).hasSize(1_500).extracting(DemoCase::number).doesNotHaveDuplicates();
    }

    @Test
    void every_code_is_one_that_ships() {
        assertThat(CASES)
                .allSatisfy(demo ->
                        codes(demo).forEach((list, code) -> assertThat(CODES).containsKey(list + "/" + code)));
        assertThat(blockages(CASES))
                .allSatisfy(blockage -> codes(blockage)
                        .forEach((list, code) -> assertThat(CODES).containsKey(list + "/" + code)));
        assertThat(values(DemoCase::association)).isEqualTo(column("associations", "code"));
        assertThat(values(DemoCase::status)).containsExactlyInAnyOrder("DRAFT", "SUBMITTED", "RETURNED", "VALIDATED");
    }

    @Test
    void every_share_and_every_pattern_names_codes_that_ship() {
        Set<String> others = Set.of("association", "blockages");
        assertThat(Csv.rows("demo/shares.csv")).allSatisfy(row -> {
            String list = row.getField("dimension");
            if (!others.contains(list)) {
                assertThat(CODES).containsKey(list + "/" + row.getField("code"));
            }
            assertThat(Integer.parseInt(row.getField("weight"))).isPositive();
        });
        assertThat(Csv.rows("demo/blockages.csv"))
                .allSatisfy(row -> assertThat(CODES)
                        .containsKeys(
                                "right/" + row.getField("right"),
                                "obstacle/" + row.getField("obstacle"),
                                "authority_type/" + row.getField("authority_type")));
    }

    @Test
    void some_blockages_claim_what_the_vocabulary_knows_and_none_claims_both_ways() {
        Vocabulary known = new ShippedVocabulary();
        List<DemoBlockage> claiming = blockages(CASES)
                .filter(blockage -> !blockage.claims().isEmpty())
                .toList();

        assertThat(claiming).hasSizeBetween(100, 1_500).allSatisfy(blockage -> {
            Map<String, Set<String>> said = blockage.claims();
            assertThat(said.keySet()).isSubsetOf("measures", "contradicts", "confirms");
            assertThat(said.getOrDefault("measures", Set.of())).allMatch(code -> known.has("plan_measure", code));
            assertThat(said.getOrDefault("contradicts", Set.of())).allMatch(code -> known.has("commitment", code));
            assertThat(said.getOrDefault("confirms", Set.of()))
                    .allMatch(code -> known.has("commitment", code))
                    .noneMatch(said.getOrDefault("contradicts", Set.of())::contains);
        });
        assertThat(claiming.stream().flatMap(blockage -> blockage.claims().keySet().stream()))
                .contains("measures", "contradicts", "confirms");
    }

    @Test
    void v1_only_minors_are_treated_as_minors() {
        assertThat(CASES)
                .filteredOn(demo -> demo.residenceStatus().equals("MINOR_NA")
                        || demo.consent().equals("INFORMED_ASSENT"))
                .isNotEmpty()
                .allMatch(demo -> marked("age_band", demo.ageBand(), Mark.MINOR));
        assertThat(CASES)
                .filteredOn(demo -> demo.blockages().stream()
                        .anyMatch(blockage -> family(blockage).equals("MINORS")))
                .isNotEmpty()
                .allMatch(demo -> marked("age_band", demo.ageBand(), Mark.MINOR));
    }

    @Test
    void v2_days_follow_each_other_and_none_is_in_the_future() {
        assertThat(CASES).allSatisfy(demo -> {
            List<LocalDate> days =
                    new ArrayList<>(List.of(demo.firstContactMonth().atDay(1)));
            demo.blockages().stream().map(DemoBlockage::startDate).sorted().forEach(days::add);
            days.add(demo.loggedOn());
            Stream.of(demo.submittedOn(), demo.validatedOn(), TODAY)
                    .flatMap(Stream::ofNullable)
                    .forEach(days::add);
            assertThat(days).isSorted();
            assertThat(demo.firstContactMonth())
                    .isBetween(
                            YearMonth.from(TODAY).minusYears(3),
                            YearMonth.from(TODAY).minusMonths(1));
        });
    }

    @Test
    void v3_a_lifted_blockage_says_when_and_by_whom_and_no_other_does() {
        assertThat(CASES)
                .allSatisfy(demo -> assertThat(demo.blockages()).allSatisfy(blockage -> {
                    if (new ShippedVocabulary().isLifted(blockage.status())) {
                        assertThat(blockage.outcomeDate())
                                .isAfter(blockage.startDate())
                                .isBeforeOrEqualTo(demo.loggedOn());
                        assertThat(blockage.resolvedBy()).isNotNull();
                    } else {
                        assertThat(blockage.outcomeDate()).isNull();
                        assertThat(blockage.resolvedBy()).isNull();
                    }
                }));
    }

    @Test
    void v4_only_drafts_may_lack_a_consent() {
        List<DemoCase> kept = CASES.stream()
                .filter(demo -> !marked("consent", demo.consent(), Mark.SUBMITTABLE))
                .toList();
        assertThat(kept).isNotEmpty().allMatch(demo -> demo.status().equals("DRAFT"));
    }

    @Test
    void v5_every_case_has_one_to_three_blockages_each_of_another_right() {
        assertThat(CASES)
                .allSatisfy(demo -> assertThat(demo.blockages())
                        .hasSizeBetween(1, 3)
                        .extracting(DemoBlockage::right)
                        .doesNotHaveDuplicates());
        assertThat(CASES.stream().map(demo -> demo.blockages().size()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void v6_departements_are_written_as_in_the_list_and_many() {
        Set<String> places = blockages(CASES).map(DemoBlockage::department).collect(Collectors.toSet());
        assertThat(places).hasSizeGreaterThan(30).contains("2A", "01", "973");
        assertThat(ministries().keySet()).hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void v7_french_people_and_only_they_have_french_nationality() {
        assertThat(CASES)
                .allMatch(demo -> marked("nationality", demo.nationality(), Mark.NATIONAL)
                        == marked("residence_status", demo.residenceStatus(), Mark.NATIONAL));
        assertThat(CASES).anyMatch(demo -> marked("nationality", demo.nationality(), Mark.NATIONAL));
    }

    @Test
    void v8_the_authority_is_of_its_type_and_in_its_departement() {
        Map<String, NamedCsvRecord> authorities = new HashMap<>();
        Csv.rows("reference/authorities.csv").forEach(row -> authorities.put(row.getField("code"), row));
        List<DemoBlockage> named = blockages(CASES)
                .filter(blockage -> blockage.authority() != null)
                .toList();
        assertThat(named).hasSizeGreaterThan(300).allSatisfy(blockage -> {
            NamedCsvRecord authority = authorities.get(blockage.authority());
            assertThat(authority.getField("type")).isEqualTo(blockage.authorityType());
            assertThat(authority.getField("department")).isEqualTo(blockage.department());
        });
        assertThat(blockages(CASES))
                .as("residence in Paris is the police prefecture's")
                .noneMatch(blockage -> blockage.authorityType().equals("PREF")
                        && blockage.department().equals("75"));
    }

    @Test
    void v9_an_unknown_form_is_at_most_presumed() {
        assertThat(CASES)
                .filteredOn(demo -> marked("exploitation_form", demo.exploitationForm(), Mark.UNKNOWN))
                .isNotEmpty()
                .allMatch(demo -> demo.traffickingStatus().equals("PRESUMED"));
    }

    @Test
    void texts_say_that_they_are_invented_and_vary() {
        assertThat(CASES).allSatisfy(demo -> assertThat(demo.narrative()).startsWith("[Fictif] "));
        assertThat(CASES)
                .allSatisfy(demo -> assertThat(demo.question() != null)
                        .isEqualTo(demo.status().equals("RETURNED")));
        List<String> descriptions =
                blockages(CASES).map(DemoBlockage::description).toList();
        assertThat(descriptions)
                .allSatisfy(text -> assertThat(text)
                        .startsWith("[Fictif] ")
                        .hasSizeLessThan(1_500)
                        .doesNotContain("{", "}"));
        assertThat(new HashSet<>(descriptions)).hasSizeGreaterThan(1_000);
    }

    @Test
    void a_text_never_tells_more_months_than_have_passed() {
        java.util.regex.Pattern months = java.util.regex.Pattern.compile("(\\d+) mois");
        long told = 0;
        for (DemoCase demo : CASES) {
            for (DemoBlockage blockage : demo.blockages()) {
                Matcher found = months.matcher(blockage.description());
                if (found.find()) {
                    told++;
                    assertThat(Long.parseLong(found.group(1)))
                            .isEqualTo(ChronoUnit.MONTHS.between(blockage.startDate(), demo.loggedOn()));
                }
            }
        }
        assertThat(told).isGreaterThan(50);
    }

    private static Map<String, Long> ministries() {
        return blockages(CASES)
                .collect(groupingBy(blockage -> parent("authority_type", blockage.authorityType()), counting()));
    }

    private static Set<String> values(Function<DemoCase, String> field) {
        return CASES.stream().map(field).collect(Collectors.toSet());
    }

    private static Set<String> column(String file, String column) {
        return Csv.rows("reference/" + file + ".csv").stream()
                .map(row -> row.getField(column))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> codes(DemoCase demo) {
        Map<String, String> codes = new HashMap<>();
        codes.put("support_status", demo.supportStatus());
        codes.put("consent", demo.consent());
        codes.put("trafficking_status", demo.traffickingStatus());
        codes.put("identified_by", demo.identifiedBy());
        codes.put("gender", demo.gender());
        codes.put("age_band", demo.ageBand());
        codes.put("nationality", demo.nationality());
        codes.put("department", demo.department());
        codes.put("exploitation_form", demo.exploitationForm());
        codes.put("exploited_in", demo.exploitedIn());
        codes.put("residence_status", demo.residenceStatus());
        codes.put("complaint", demo.complaint());
        codes.put("housing", demo.housing());
        return codes;
    }

    private static Map<String, String> codes(DemoBlockage blockage) {
        Map<String, String> codes = new HashMap<>();
        codes.put("right", blockage.right());
        codes.put("obstacle", blockage.obstacle());
        codes.put("authority_type", blockage.authorityType());
        codes.put("department", blockage.department());
        codes.put("blockage_status", blockage.status());
        codes.put("evidence_level", blockage.evidenceLevel());
        Optional.ofNullable(blockage.resolvedBy()).ifPresent(code -> codes.put("resolved_by", code));
        return codes;
    }
}
