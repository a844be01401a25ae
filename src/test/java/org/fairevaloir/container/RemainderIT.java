package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.fairevaloir.access.Callers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.followup.CloseCase;
import org.fairevaloir.cases.followup.LeaveOutCase;
import org.fairevaloir.persons.KeyPerson;
import org.fairevaloir.persons.LinkCases;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.persons.UndoVerdict;
import org.fairevaloir.retention.ApplyRetention;
import org.fairevaloir.retention.model.Keeping;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.statistics.CompileEdition;
import org.fairevaloir.statistics.CountWitnesses;
import org.fairevaloir.statistics.CountWitnesses.Witnesses;
import org.fairevaloir.statistics.ExactTable;
import org.fairevaloir.statistics.ExploreStatistics;
import org.fairevaloir.statistics.Question;
import org.fairevaloir.statistics.ReadEdition;
import org.fairevaloir.statistics.disclosure.Axis;
import org.junit.jupiter.api.Test;

/** What stays of a case that is no longer kept: its figures, and nothing by which they would be those of a case. */
class RemainderIT extends InContainer {
    private static final Remark REASON = Remark.of("Le suivi est terminé.");
    private static final Keeping CLOSED = new Keeping(Period.ofYears(3));
    private static final String COMMITMENT = "ENG-2014-001";

    @Inject
    ApplyRetention applyRetention;

    @Inject
    CloseCase closeCase;

    @Inject
    LeaveOutCase leaveOutCase;

    @Inject
    KeyPerson keyPerson;

    @Inject
    LinkCases linkCases;

    @Inject
    UndoVerdict undoVerdict;

    @Inject
    ExploreStatistics exploreStatistics;

    @Inject
    CountWitnesses countWitnesses;

    @Inject
    CompileEdition compileEdition;

    @Inject
    ReadEdition readEdition;

    @Inject
    Clock clock;

    @Test
    void no_figure_moves_when_a_case_goes_but_those_of_its_departement() throws SQLException {
        YearMonth month = month(1);
        UUID id = validated("HLR", saying(month).draft());
        validated("ADN", aCase().firstContact(month).draft());
        Map<String, Integer> before = figures(month);
        List<Witnesses> witnesses = countWitnesses.count(COMMITMENT);
        String edition = edition();
        assertThat(before)
                .as("positive control")
                .containsEntry("region/93/", 1)
                .containsEntry("plan_measure/P2014-22/", 1)
                .containsEntry("commitment_relation/CONTRADICTS/", 1)
                .containsEntry("overdue/Y/", 1)
                .containsEntry("region,ministry/93/FOREIGN", 1);
        assertThat(counted("department", month).cell("13", Axis.ALL).persons()).isOne();

        goes("HLR", id);
        assertThat(figures(month)).isEqualTo(before);
        assertThat(countWitnesses.count(COMMITMENT)).isEqualTo(witnesses);
        assertThat(edition()).isEqualTo(edition).contains("\"tables\":");
        assertThat(counted("department", month).cell("13", Axis.ALL).persons()).isZero();
        assertThat(counted("department", month).cell(Axis.ALL, Axis.ALL).persons())
                .as("both are counted")
                .isEqualTo(2);
    }

    @Test
    void only_what_is_counted_stays_and_no_text_day_name_or_reference() throws SQLException {
        YearMonth month = month(3);
        UUID id = validated("HLR", saying(month).draft());
        goes("HLR", id);
        try (Sql owner = Sql.asOwner()) {
            List<String> columns = owner
                    .column("select column_name from information_schema.columns"
                            + " where table_schema = database() and table_name = 'remainder'")
                    .stream()
                    .map(String::valueOf)
                    .toList();
            assertThat(columns)
                    .containsExactlyInAnyOrder(
                            "id",
                            "person",
                            "association",
                            "first_contact_month",
                            "gender",
                            "age_band",
                            "exploitation_form",
                            "complaint",
                            "right_code",
                            "obstacle",
                            "authority_type",
                            "ministry",
                            "region",
                            "status",
                            "due_month",
                            "answers");
            assertThat(owner.column(
                            "select answers from remainder where first_contact_month = ? order by obstacle",
                            month.atDay(1)))
                    .as("what is claimed, and neither consequences nor evidence")
                    .containsExactly(
                            "legalBasis=INTERP_803_5,measures=P2014-7",
                            "contradicts=ENG-2014-001,legalBasis=INTERP_803_5,measures=P2014-22,measures=P2014-5");
            assertThat(owner.column(
                            "select distinct due_month from remainder where first_contact_month = ? and due_month is not null",
                            month.atDay(1)))
                    .containsExactly("2015-03-01");
        }
    }

    @Test
    void who_was_linked_is_counted_once_and_stays_so_whatever_is_decided_later() throws SQLException {
        YearMonth month = month(5);
        TypedPerson person = new TypedPerson("Abc", "Def", "2002", "FEMALE");
        UUID first = keyed("HLR", month, person);
        UUID second = keyed("ADN", month.plusMonths(1), person);
        UUID third = keyed("SCCF", month, person);
        UUID fourth = keyed("PE", month, person);
        as(COORDINATOR);
        linkCases.link(first, second);
        linkCases.link(third, fourth);
        assertThat(persons(month)).as("two pairs").isEqualTo(2);

        goes("HLR", first);
        goes("SCCF", third);
        assertThat(persons(month)).as("of each pair one case is left").isEqualTo(2);

        linkCases.link(second, fourth);
        assertThat(persons(month)).as("all four are one").isOne();
        undoVerdict.undo(second, fourth);
        assertThat(persons(month)).as("one leaves, the three others stay one").isEqualTo(2);
    }

    @Test
    void of_a_case_that_is_left_out_nothing_stays() throws SQLException {
        YearMonth month = month(8);
        UUID id = validated("HLR", saying(month).draft());
        as(COORDINATOR);
        leaveOutCase.leaveOut(id, version(id), "TEST");
        goes("HLR", id);

        assertThat(persons(month)).isZero();
        try (Sql owner = Sql.asOwner()) {
            assertThat(owner.number("select count(*) from remainder where first_contact_month = ?", month.atDay(1)))
                    .isZero();
        }
    }

    /** A month that no other test counts. */
    private static YearMonth month(int number) {
        return Year.now(Clock.system(Clocks.PARIS)).minusYears(7).atMonth(number);
    }

    /** Two blockages in two départements, with all that is counted of blockages and something that is not. */
    private static Cases saying(YearMonth month) {
        BlockageDraft one = Blockages.withDepartment(aBlockage("O_NOCOORD"), "13");
        BlockageDraft other = Blockages.withDepartment(aBlockage("O_DELAY"), "75");
        return aCase().firstContact(month)
                .with(List.of(
                        one.due(
                                LocalDate.of(2015, 3, 31),
                                one.answers()
                                        .with("measures", Set.of("P2014-22", "P2014-5"))
                                        .with("contradicts", Set.of(COMMITMENT))
                                        .with("ministry", Set.of("FOREIGN"))
                                        .with("evidence", Set.of("EMAIL"))
                                        .with("consequence", Set.of("HOMELESS"))),
                        other.due(null, other.answers().with("measures", Set.of("P2014-7")))));
    }

    /** Every number that the coordinator can ask for of this month, but those by département. */
    private Map<String, Integer> figures(YearMonth month) {
        Map<String, Integer> figures = new TreeMap<>();
        for (String rows : Question.dimensions()) {
            for (String columns : List.of("", "ministry", "commitment_relation")) {
                if (!rows.equals("department") && !rows.equals(columns)) {
                    figures.putAll(figures(rows, columns, month));
                }
            }
        }
        return figures;
    }

    private Map<String, Integer> figures(String rows, String columns, YearMonth month) {
        as(COORDINATOR);
        ExactTable table = exploreStatistics.explore(new Question(rows, columns, Map.of(), month, month));
        String asked = columns.isEmpty() ? rows : rows + "," + columns;
        Map<String, Integer> figures = new TreeMap<>();
        for (String row : table.rows().codes()) {
            figures.put(asked + "/" + row + "/", table.cell(row, Axis.ALL).persons());
            for (String column : table.columns().codes()) {
                figures.put(
                        asked + "/" + row + "/" + column,
                        table.cell(row, column).persons());
            }
        }
        return figures;
    }

    private ExactTable counted(String rows, YearMonth month) {
        as(COORDINATOR);
        return exploreStatistics.explore(new Question(rows, "", Map.of(), month, month.plusMonths(1)));
    }

    private int persons(YearMonth month) {
        return counted("right", month).cell(Axis.ALL, Axis.ALL).persons();
    }

    /** All that an edition says, but its number and its moment. */
    private String edition() {
        as(COORDINATOR);
        return readEdition
                .read(compileEdition.compile().id())
                .json()
                .replaceFirst("\"cutoff\":\"[^\"]*\"", "")
                .replaceFirst("\"number\":\\d+", "");
    }

    private UUID keyed(String association, YearMonth month, TypedPerson person) {
        UUID id = validated(association, aCase().firstContact(month).draft());
        as(Callers.member(association, "of-remainders"));
        keyPerson.key(id, person);
        return id;
    }

    /** It is closed, three years pass, and night falls. */
    private void goes(String association, UUID id) throws SQLException {
        as(member(association));
        closeCase.close(id, version(id), REASON);
        try (Sql owner = Sql.asOwner()) {
            owner.change(
                    "update field_case set closed_at = ? where id = ?",
                    LocalDateTime.ofInstant(
                            CLOSED.keptSince(LocalDate.now(clock)).minusMillis(1), ZoneOffset.UTC),
                    id.toString());
            applyRetention.apply();
            assertThat(owner.number("select count(*) from blockage where case_id = ?", id.toString()))
                    .as("positive control")
                    .isZero();
        }
        as(COORDINATOR);
    }
}
