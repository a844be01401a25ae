package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.followup.LeaveOutCase;
import org.fairevaloir.cases.survey.FillSurvey;
import org.fairevaloir.cases.survey.LinkedCases;
import org.fairevaloir.cases.survey.Survey;
import org.fairevaloir.cases.survey.Survey.Count;
import org.fairevaloir.cases.survey.Survey.Row;
import org.fairevaloir.cases.survey.Survey.Table;
import org.fairevaloir.persons.KeyPerson;
import org.fairevaloir.persons.LinkCases;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.shared.Problem;
import org.junit.jupiter.api.Test;

/** The annual survey against a handful of cases counted by hand, in years of which no other test knows. */
class SurveyIT extends InContainer {
    @Inject
    FillSurvey fillSurvey;

    @Inject
    LeaveOutCase leaveOutCase;

    @Inject
    KeyPerson keyPerson;

    @Inject
    LinkCases linkCases;

    @Inject
    LinkedCases linked;

    private static Cases met(int year, int month, String support) {
        return aCase().firstContact(YearMonth.of(year, month)).with("supportStatus", support);
    }

    private static Count count(Survey survey, String table, String code) {
        return survey.tables().stream()
                .filter(found -> found.name().equals(table))
                .map(Table::rows)
                .flatMap(List::stream)
                .filter(row -> Objects.toString(row.code(), "").equals(code))
                .map(Row::count)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void persons_are_counted_as_one_counts_them_by_hand() {
        // Two girls, of whom one was met only; three adults, of whom one was first met two years before.
        validated(
                "FEP",
                met(2004, 2, "DETECTED")
                        .with("ageBand", "A16_17")
                        .answering(Map.of("asePlacement", Set.of("PENDING")))
                        .draft());
        validated(
                "FEP",
                met(2004, 3, "SUPPORTED")
                        .with("ageBand", "A13_15")
                        .with("exploitationForm", "CRI")
                        .with("nationality", "RO")
                        .draft());
        validated(
                "FEP",
                met(2002, 12, "SUPPORTED")
                        .with("exploitationForm", "DOM")
                        .with("gender", "TF")
                        .answering(Map.of("control", Set.of("DEBT", "PAPERS")))
                        .draft());
        validated("FEP", met(2004, 12, "FORMER").with("complaint", "FILED").draft());
        validated(
                "FEP",
                met(2004, 6, "SUPPORTED")
                        .with("gender", "M")
                        .with("exploitationForm", "LAB")
                        .answering(Map.of("control", Set.of("DEBT")))
                        .draft());
        // None of these counts: ended long ago, no victim, met in another year, met later, not validated.
        validated("FEP", met(2002, 5, "FORMER").draft());
        validated(
                "FEP",
                met(2004, 5, "SUPPORTED").with("traffickingStatus", "NOT").draft());
        validated("FEP", met(2003, 5, "DETECTED").draft());
        validated("FEP", met(2005, 1, "SUPPORTED").draft());
        submitted("FEP", met(2004, 5, "SUPPORTED").draft());
        drafted("FEP", met(2004, 5, "SUPPORTED").draft());

        as(member("FEP"));
        Survey survey = fillSurvey.fill(2004);

        assertThat(survey.all()).isEqualTo(new Count(1, 4));
        assertThat(survey.unsure()).isEqualTo(1);
        assertThat(count(survey, "group", "SEX")).isEqualTo(new Count(1, 1));
        assertThat(count(survey, "group", "LABOUR")).isEqualTo(new Count(0, 2));
        assertThat(count(survey, "group", "CRIME")).isEqualTo(new Count(0, 1));
        assertThat(count(survey, "form", "DOM")).isEqualTo(new Count(0, 1));
        assertThat(count(survey, "sex", "FEMALE")).isEqualTo(new Count(1, 3));
        assertThat(count(survey, "sex", "MALE")).isEqualTo(new Count(0, 1));
        assertThat(count(survey, "ageGroup", "MINOR")).isEqualTo(new Count(1, 1));
        assertThat(count(survey, "nationality", "RO")).isEqualTo(new Count(0, 1));
        assertThat(count(survey, "zone", "AFRICA_SUBSAHARAN")).isEqualTo(new Count(1, 3));
        assertThat(count(survey, "complaint", "FILED")).isEqualTo(new Count(0, 1));
        assertThat(count(survey, "control", "DEBT")).isEqualTo(new Count(0, 2));
        assertThat(count(survey, "control", "PAPERS")).isEqualTo(new Count(0, 1));
        assertThat(count(survey, "control", "")).isEqualTo(new Count(1, 2));
        assertThat(count(survey, "asePlacement", "PENDING")).isEqualTo(new Count(1, 0));
        assertThat(count(survey, "asePlacement", "")).isEqualTo(new Count(0, 1));
    }

    @Test
    void a_member_counts_the_own_cases_and_the_coordinator_all_of_them() {
        validated("CPDH", met(2001, 7, "SUPPORTED").draft());
        validated("COFRADE", met(2001, 7, "SUPPORTED").draft());
        validated("COFRADE", met(2001, 8, "DETECTED").draft());

        as(member("CPDH"));
        assertThat(fillSurvey.fill(2001).all()).isEqualTo(new Count(0, 1));
        as(member("COFRADE"));
        assertThat(fillSurvey.fill(2001).all()).isEqualTo(new Count(1, 1));
        as(COORDINATOR);
        Survey all = fillSurvey.fill(2001);
        assertThat(all.all().detected()).isGreaterThanOrEqualTo(1);
        assertThat(all.all().supported()).isGreaterThanOrEqualTo(2);
        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> fillSurvey.fill(2001)).isInstanceOf(Refused.class);
    }

    @Test
    void a_person_of_two_linked_cases_counts_once_for_the_coordinator_and_no_association_can_tell() {
        TypedPerson person = new TypedPerson("Svy", "Lnk", "1987", "FEMALE");
        UUID met = validated("CPDH", met(2006, 7, "DETECTED").draft());
        UUID supported = validated("COFRADE", met(2006, 8, "SUPPORTED").draft());
        UUID again = validated("CPDH", met(2006, 9, "SUPPORTED").draft());
        for (UUID id : List.of(met, again)) {
            as(member("CPDH"));
            keyPerson.key(id, person);
        }
        as(member("COFRADE"));
        keyPerson.key(supported, person);
        as(COORDINATOR);
        Survey before = fillSurvey.fill(2006);
        linkCases.link(met, supported);
        linkCases.link(supported, again);

        Survey after = fillSurvey.fill(2006);
        assertThat(before.all().detected() - after.all().detected()).isEqualTo(1);
        assertThat(before.all().supported() - after.all().supported()).isEqualTo(1);
        assertThat(count(after, "sex", "FEMALE").together())
                .isEqualTo(after.all().together());
        as(member("CPDH"));
        assertThat(fillSurvey.fill(2006).all()).isEqualTo(new Count(1, 1));
        as(member("COFRADE"));
        assertThat(fillSurvey.fill(2006).all()).isEqualTo(new Count(0, 1));
        assertThatThrownBy(() -> linked.persons(new Scope.OneAssociation("CPDH")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_is_left_out_of_statistics_is_left_out_for_the_coordinator_and_its_association_cannot_tell() {
        UUID twice = validated("CPDH", met(2003, 7, "DETECTED").draft());
        as(member("CPDH"));
        assertThat(fillSurvey.fill(2003).all().detected()).isEqualTo(1);
        as(COORDINATOR);
        long before = fillSurvey.fill(2003).all().detected();
        leaveOutCase.leaveOut(twice, readCase.read(twice).content().version(), "DUPLICATE");
        assertThat(fillSurvey.fill(2003).all().detected()).isEqualTo(before - 1);
        as(member("CPDH"));
        assertThat(fillSurvey.fill(2003).all().detected()).isEqualTo(1);
    }

    @Test
    void each_filling_is_in_the_journal_and_a_year_to_come_is_refused() throws SQLException {
        as(member("CPDH"));
        fillSurvey.fill(2000);
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.rows("select action, object from journal order by number desc limit 1"))
                    .containsExactly(List.of("cases.surveyed", "2000"));
        }
        for (int year : new int[] {1999, 3000}) {
            assertThat(problems(() -> fillSurvey.fill(year)))
                    .extracting(Problem::key)
                    .containsExactly("exports.problem.year");
        }
    }
}
