package org.fairevaloir.cases.survey;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.survey.Survey.Count;
import org.fairevaloir.cases.survey.Survey.Row;
import org.fairevaloir.cases.survey.Survey.Table;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.shared.Csv;
import org.junit.jupiter.api.Test;

/** The survey's tables from tallies that were counted by hand. */
class SurveyTablesTest {
    private static final Map<String, List<Code>> LISTS =
            ShippedCodes.all().stream().collect(groupingBy(Code::list));

    /**
     * Seven persons: two were met only (a girl, a woman), five are or were supported (two girls, two women, a man). Of
     * one girl the child protection is known; of the means of control of three persons something is.
     */
    private static final List<Tally> SEVEN = List.of(
            new Tally("supportStatus", null, "DETECTED", 2),
            new Tally("supportStatus", null, "SUPPORTED", 4),
            new Tally("supportStatus", null, "FORMER", 1),
            new Tally("exploitationForm", "SEX", "DETECTED", 1),
            new Tally("exploitationForm", "DOM", "DETECTED", 1),
            new Tally("exploitationForm", "LAB", "SUPPORTED", 2),
            new Tally("exploitationForm", "DOM", "SUPPORTED", 2),
            new Tally("exploitationForm", "CRI", "FORMER", 1),
            new Tally("gender", "F", "DETECTED", 2),
            new Tally("gender", "F", "SUPPORTED", 3),
            new Tally("gender", "TF", "SUPPORTED", 1),
            new Tally("gender", "M", "FORMER", 1),
            new Tally("ageBand", "A16_17", "DETECTED", 1),
            new Tally("ageBand", "A25_34", "DETECTED", 1),
            new Tally("ageBand", "LT13", "SUPPORTED", 1),
            new Tally("ageBand", "A13_15", "SUPPORTED", 1),
            new Tally("ageBand", "A25_34", "SUPPORTED", 2),
            new Tally("ageBand", "A60P", "FORMER", 1),
            new Tally("nationality", "NG", "SUPPORTED", 3),
            new Tally("nationality", "FR", "SUPPORTED", 1),
            new Tally("asePlacement", "GRANTED", "SUPPORTED", 1),
            new Tally("asePlacement", null, "SUPPORTED", 1),
            new Tally("control", "DEBT", "SUPPORTED", 2),
            new Tally("control", "PAPERS", "SUPPORTED", 2),
            new Tally("control", "DEBT", "FORMER", 1),
            new Tally("control", null, "SUPPORTED", 2),
            new Tally("control", null, "FORMER", 1));

    private static final SurveyTables TABLES =
            new SurveyTables(new SurveyYear(2025), SEVEN, list -> LISTS.getOrDefault(list, List.of()));

    private static Table table(String name) {
        return TABLES.table(SurveyQuestion.all().stream()
                .filter(question -> question.table().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static Count count(String table, String code) {
        return table(table).rows().stream()
                .filter(row -> code.equals(Objects.toString(row.code(), "")))
                .map(Row::count)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_was_only_met_is_counted_apart() {
        assertThat(TABLES.all()).isEqualTo(new Count(2, 5));
        assertThat(TABLES.all().together()).isEqualTo(7);
    }

    @Test
    void forms_are_counted_in_groups_and_one_by_one() {
        assertThat(count("group", "LABOUR")).isEqualTo(new Count(1, 4));
        assertThat(count("group", "CRIME")).isEqualTo(new Count(0, 1));
        assertThat(count("group", "BEGGING")).as("a zero is told").isEqualTo(Count.NONE);
        assertThat(count("form", "DOM")).isEqualTo(new Count(1, 2));
        assertThat(count("form", "LAB")).isEqualTo(new Count(0, 2));
        assertThat(table("group").rows()).hasSize(5);
    }

    @Test
    void sex_and_age_are_those_of_the_code_lists() {
        assertThat(count("sex", "FEMALE")).isEqualTo(new Count(2, 4));
        assertThat(count("sex", "MALE")).isEqualTo(new Count(0, 1));
        assertThat(count("ageGroup", "MINOR")).isEqualTo(new Count(1, 2));
        assertThat(count("age", "A60P")).isEqualTo(new Count(0, 1));
    }

    @Test
    void of_a_long_list_only_what_occurs_is_shown() {
        assertThat(table("nationality").rows()).extracting(Row::code).containsExactly("FR", "NG");
        assertThat(count("zone", "AFRICA_SUBSAHARAN")).isEqualTo(new Count(0, 3));
    }

    @Test
    void who_was_not_asked_is_told_among_those_whom_the_question_is_about() {
        assertThat(count("asePlacement", "GRANTED")).isEqualTo(new Count(0, 1));
        assertThat(count("asePlacement", "")).as("minors").isEqualTo(new Count(1, 1));
        assertThat(count("civilParty", "")).as("everybody").isEqualTo(new Count(2, 5));
        assertThat(table("age").rows()).as("a required field").noneMatch(row -> row.code() == null);
    }

    @Test
    void of_several_answers_each_counts_and_the_silent_ones_are_persons() {
        assertThat(table("control").many()).isTrue();
        assertThat(count("control", "DEBT")).isEqualTo(new Count(0, 3));
        assertThat(count("control", "PAPERS")).isEqualTo(new Count(0, 2));
        assertThat(count("control", "")).isEqualTo(new Count(2, 2));
        assertThat(table("complaint").many()).isFalse();
    }

    @Test
    void every_status_of_support_and_of_trafficking_is_somewhere_and_unknown_ones_count_nowhere() {
        for (String list : List.of("support_status", "trafficking_status")) {
            assertThat(Csv.rows("cases/survey_population.csv"))
                    .filteredOn(row -> row.getField("list").equals(list))
                    .extracting(row -> row.getField("code"))
                    .containsExactlyInAnyOrderElementsOf(
                            LISTS.get(list).stream().map(Code::code).toList());
        }
        SurveyYear year = new SurveyYear(2025);
        assertThat(year.detected()).containsExactly("DETECTED");
        assertThat(year.untilYear()).containsExactly("SUPPORTED");
        assertThat(year.inYear()).containsExactlyInAnyOrder("DETECTED", "FORMER");
        assertThat(year.ended()).containsExactly("FORMER");
        assertThat(year.victims()).containsExactlyInAnyOrder("PRESUMED", "CONFIRMED");
        assertThat(List.of(year.first(), year.last()))
                .extracting(String::valueOf)
                .containsExactly("2025-01-01", "2025-12-31");
    }

    @Test
    void every_question_is_about_a_known_field_and_its_list() {
        Set<String> required = java.util.Arrays.stream(Situation.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(toSet());
        assertThat(SurveyQuestion.all())
                .hasSizeGreaterThan(20)
                .extracting(SurveyQuestion::table)
                .doesNotHaveDuplicates();
        assertThat(SurveyQuestion.all()).allSatisfy(question -> {
            Optional<CaseField> answer = question.answer();
            assertThat(answer.isPresent() || required.contains(question.field()))
                    .as(question.field())
                    .isTrue();
            answer.ifPresent(field -> assertThat(field.list()).isEqualTo(question.list()));
            assertThat(LISTS).containsKeys(question.list(), question.rows());
            if (question.isCoarse()) {
                assertThat(LISTS.get(question.list()))
                        .allMatch(code -> LISTS.get(question.rows()).stream()
                                .anyMatch(group -> code.parent().equals(Optional.of(group.code()))));
            }
        });
    }
}
