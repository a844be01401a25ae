package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseCursor;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.cases.FindCases.Found;
import org.fairevaloir.cases.model.CaseStatus;
import org.junit.jupiter.api.Test;

/** Lists page by page, in both directions: every case once, whatever the order and wherever one begins. */
class CaseListIT extends InContainer {
    private static final String LOGGING = "AJE";
    private static final int PAGE = 3;
    private static final String PROMISED = "ENG-2014-001";

    @Inject
    FindCases findCases;

    @Test
    void every_order_is_walked_to_its_end_and_back() throws SQLException {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            made.add(submitted(LOGGING, aCase().draft()));
        }
        try (Sql owner = Sql.asOwner()) {
            owner.change("update field_case set updated_at = '2026-03-02 10:00:00.123', submitted_at = updated_at"
                    + " where association = '" + LOGGING + "' order by reference limit 5");
        }
        as(member(LOGGING));
        CaseFilter submitted = CaseFilter.in(CaseStatus.SUBMITTED);
        for (CaseSort sort : CaseSort.values()) {
            List<CaseSummary> whole = findCases
                    .find(submitted, CaseWindow.first(sort, CaseWindow.MOST))
                    .rows();

            assertThat(whole).as("%s", sort).isSortedAccordingTo(order(sort));
            assertThat(whole).extracting(CaseSummary::id).containsAll(made);
            assertThat(forwards(submitted, sort)).as("%s forwards", sort).isEqualTo(whole);
            assertThat(backwards(submitted, sort)).as("%s backwards", sort).isEqualTo(whole);
        }
    }

    @Test
    void cases_are_found_by_what_their_blockages_say_of_a_measure_and_a_commitment() {
        UUID both = drafted(LOGGING, saying(Map.of("measures", Set.of("P2014-22"), "contradicts", Set.of(PROMISED))));
        UUID confirming = drafted(LOGGING, saying(Map.of("confirms", Set.of(PROMISED))));
        UUID measure = drafted(LOGGING, saying(Map.of("measures", Set.of("P2014-2", "P2014-22"))));
        UUID neither = drafted(LOGGING, aCase().draft());
        as(member(LOGGING));

        CaseFilter all = CaseFilter.ALL;
        assertThat(listed(all)).contains(both, confirming, measure, neither);
        assertThat(listed(all.with("commitment", PROMISED)))
                .contains(both, confirming)
                .doesNotContain(measure, neither);
        assertThat(listed(all.with("measure", "P2014-22")))
                .contains(both, measure)
                .doesNotContain(confirming, neither);
        assertThat(listed(all.with("measure", "P2014-22").with("commitment", PROMISED)))
                .containsExactly(both);
        assertThat(listed(all.with("measure", "P2014-2")))
                .as("a code that another one begins with")
                .containsExactly(measure);
        assertThat(listed(all.with("measure", "P2014-22,measures=P2014-2")))
                .as("what is no code")
                .isEmpty();
    }

    @Test
    void cases_are_found_by_how_the_blockage_stands_that_is_meant() {
        BlockageDraft lifted =
                Blockages.withOutcome(Cases.aBlockage("O_COUNTER"), "RESOLVED", LocalDate.of(2015, 3, 4), "COURT");
        UUID both = drafted(
                LOGGING,
                aCase().with(List.of(lifted, Cases.aBlockage("O_DELAY"))).draft());
        UUID open = drafted(
                LOGGING, aCase().with(List.of(Cases.aBlockage("O_COUNTER"))).draft());
        as(member(LOGGING));

        CaseFilter resolved = CaseFilter.ALL.with("blockageStatus", "RESOLVED");
        assertThat(listed(resolved)).contains(both).doesNotContain(open);
        assertThat(listed(resolved.with("obstacle", "O_COUNTER"))).contains(both);
        assertThat(listed(resolved.with("obstacle", "O_DELAY")))
                .as("of one and the same blockage")
                .doesNotContain(both);
        assertThat(listed(CaseFilter.ALL.with("blockageStatus", "OPEN"))).contains(both, open);
    }

    private static CaseDraft saying(Map<String, Set<String>> answers) {
        BlockageDraft met = Cases.aBlockage("O_DELAY");
        return aCase().with(List.of(met.due(null, new Answers(answers)))).draft();
    }

    private List<UUID> listed(CaseFilter filter) {
        return findCases.find(filter, CaseWindow.first(CaseSort.NEWEST_CHANGE, CaseWindow.MOST)).rows().stream()
                .map(CaseSummary::id)
                .toList();
    }

    /** Ids decide a draw, in the order of the database, which is not that of Java: a draw is sorted either way. */
    private static Comparator<CaseSummary> order(CaseSort sort) {
        Comparator<CaseSummary> rising = switch (sort) {
            case NEWEST_CHANGE, OLDEST_CHANGE -> Comparator.comparing(CaseSummary::updatedAt);
            case OLDEST_SUBMISSION -> Comparator.comparing(CaseSummary::submittedAt);
            case REFERENCE, REFERENCE_DESCENDING -> Comparator.comparing(CaseSummary::reference);
        };
        return sort.rises() ? rising : rising.reversed();
    }

    private List<CaseSummary> forwards(CaseFilter filter, CaseSort sort) {
        Found page = findCases.find(filter, CaseWindow.first(sort, PAGE));
        assertThat(page.earlier()).isFalse();
        List<CaseSummary> met = new ArrayList<>(page.rows());
        while (page.later()) {
            CaseCursor last = CaseCursor.at(met.get(met.size() - 1), sort);
            page = findCases.find(filter, CaseWindow.after(last, sort, PAGE));
            assertThat(page.earlier()).isTrue();
            met.addAll(page.rows());
            assertThat(met).as("%s forwards", sort).doesNotHaveDuplicates();
        }
        return met;
    }

    private List<CaseSummary> backwards(CaseFilter filter, CaseSort sort) {
        Found page = findCases.find(filter, CaseWindow.before(null, sort, PAGE));
        assertThat(page.later()).isFalse();
        List<CaseSummary> met = new ArrayList<>(page.rows());
        while (page.earlier()) {
            CaseCursor first = CaseCursor.at(met.get(0), sort);
            page = findCases.find(filter, CaseWindow.before(first, sort, PAGE));
            assertThat(page.later()).isTrue();
            met.addAll(0, page.rows());
            assertThat(met).as("%s backwards", sort).doesNotHaveDuplicates();
        }
        return met;
    }

    @Test
    void a_place_in_a_list_opens_nothing_to_another_association() {
        submitted(LOGGING, aCase().draft());
        as(member(LOGGING));
        CaseSort sort = CaseSort.OLDEST_CHANGE;
        CaseSummary first =
                findCases.find(CaseFilter.ALL, CaseWindow.first(sort, 1)).rows().get(0);
        CaseCursor before = new CaseCursor(first.updatedAt().minusSeconds(1).toString(), first.id());

        assertThat(findCases
                        .find(CaseFilter.ALL, CaseWindow.after(before, sort, PAGE))
                        .rows())
                .as("positive control")
                .contains(first);
        as(member("JPF"));
        assertThat(findCases
                        .find(CaseFilter.ALL, CaseWindow.after(before, sort, CaseWindow.MOST))
                        .rows())
                .extracting(CaseSummary::association)
                .doesNotContain(LOGGING);
    }
}
