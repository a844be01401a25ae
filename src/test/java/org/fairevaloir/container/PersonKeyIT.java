package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.DeleteDraft;
import org.fairevaloir.persons.FindSamePerson;
import org.fairevaloir.persons.ForgetPersonKey;
import org.fairevaloir.persons.KeyPerson;
import org.fairevaloir.persons.LinkCases;
import org.fairevaloir.persons.ListPossiblePersons;
import org.fairevaloir.persons.SamePerson;
import org.fairevaloir.persons.SamePerson.Candidate;
import org.fairevaloir.persons.TellApart;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.persons.UndoVerdict;
import org.fairevaloir.persons.model.PersonLinkRepository;
import org.fairevaloir.persons.model.Verdict;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.statistics.CompileEdition;
import org.fairevaloir.statistics.ExactTable;
import org.fairevaloir.statistics.ExploreStatistics;
import org.fairevaloir.statistics.Question;
import org.fairevaloir.statistics.ReadEdition;
import org.fairevaloir.statistics.disclosure.Axis;
import org.junit.jupiter.api.Test;

/** The same person in two associations: found without a name, told to the coordinator alone, counted once. */
class PersonKeyIT extends InContainer {
    private static final String CANARY = "canarikey";
    private static final int EACH = 15;

    /** Each test has persons of its own: the names of all of them begin alike, their years of birth differ. */
    private static final AtomicInteger YEARS = new AtomicInteger(1930);

    @Inject
    KeyPerson keyPerson;

    @Inject
    ForgetPersonKey forgetPersonKey;

    @Inject
    FindSamePerson findSamePerson;

    @Inject
    ListPossiblePersons listPossiblePersons;

    @Inject
    LinkCases linkCases;

    @Inject
    PersonLinkRepository links;

    @Inject
    TellApart tellApart;

    @Inject
    UndoVerdict undoVerdict;

    @Inject
    DeleteDraft deleteDraft;

    @Inject
    ExploreStatistics exploreStatistics;

    @Inject
    CompileEdition compileEdition;

    @Inject
    ReadEdition readEdition;

    private static TypedPerson somebody() {
        return new TypedPerson("Qzx" + CANARY, "Wky" + CANARY, Integer.toString(YEARS.getAndIncrement()), "FEMALE");
    }

    /** Typed by somebody who does nothing else: one person may type twenty in an hour, in whatever test. */
    private UUID keyed(String association, TypedPerson person) {
        UUID id = submitted(association, aCase().draft());
        as(Callers.member(association, "typist of " + person.birthYear()));
        keyPerson.key(id, person);
        as(member(association));
        return id;
    }

    private SamePerson seenBy(Caller reader, UUID id) {
        as(reader);
        return findSamePerson.find(id);
    }

    @Test
    void of_what_is_typed_only_a_hash_is_kept() throws SQLException {
        TypedPerson person = somebody();
        UUID id = keyed("HLR", person);

        try (Sql sql = Sql.asOwner()) {
            List<String> row = sql.rows("select hash, generation from person_key where case_id = ?", id.toString())
                    .get(0);
            assertThat(row.get(0)).matches("[0-9a-f]{64}");
            assertThat(row.get(1)).isEqualTo("1/argon2id-65536-8-1");
            List<String> columns = sql
                    .rows("select table_name, column_name from information_schema.columns"
                            + " where table_schema = database()")
                    .stream()
                    .map(one -> one.get(0) + "." + one.get(1))
                    .toList();
            assertThat(columns).contains("person_key.hash", "journal.object");
            for (String column : columns) {
                String table = column.substring(0, column.indexOf('.'));
                assertThat(sql.bytes("select cast(" + column + " as binary) from " + table))
                        .as(column)
                        .noneMatch(cell -> new String(cell.get(0), StandardCharsets.UTF_8).contains(CANARY));
            }
            assertThat(sql.column("select action from journal order by number desc limit 1"))
                    .containsExactly("case.person_keyed");
        }
    }

    @Test
    void a_member_is_told_of_the_own_association_only_and_the_same_whether_another_has_the_person_or_not() {
        TypedPerson person = somebody();
        UUID own = keyed("HLR", person);
        SamePerson alone = seenBy(member("HLR"), own);
        UUID theirs = keyed("ADN", person);

        assertThat(seenBy(member("HLR"), own)).as("I-5").isEqualTo(alone);
        assertThat(alone.candidates()).isEmpty();
        UUID twin = keyed("HLR", person);
        String reference = readCase.read(twin).reference();
        assertThat(seenBy(member("HLR"), own).candidates())
                .as("positive control")
                .extracting(Candidate::reference)
                .containsExactly(reference);
        assertThat(seenBy(COORDINATOR, own).candidates())
                .extracting(Candidate::id)
                .containsExactlyInAnyOrder(theirs, twin);
        as(member("ADN"));
        assertThatThrownBy(() -> findSamePerson.find(own)).isInstanceOf(NotFound.class);
        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> findSamePerson.find(own)).isInstanceOf(Refused.class);
    }

    @Test
    void a_member_is_told_only_where_the_key_and_its_case_are_both_the_own_association_s() throws SQLException {
        TypedPerson person = somebody();
        UUID own = keyed("HLR", person);
        UUID twin = keyed("HLR", person);
        assertThat(seenBy(member("HLR"), own).candidates())
                .as("positive control")
                .hasSize(1);
        for (String row : List.of("person_key where case_id", "field_case where id")) {
            String move = "update " + row.replace(" where", " set association = ? where") + " = ?";
            try (Sql sql = Sql.asOwner()) {
                sql.change(move, "ADN", twin.toString());
                assertThat(seenBy(member("HLR"), own).candidates()).as(row).isEmpty();
                sql.change(move, "HLR", twin.toString());
            }
        }
    }

    @Test
    void a_decision_of_the_coordinator_changes_nothing_of_what_members_see() {
        TypedPerson person = somebody();
        UUID own = keyed("HLR", person);
        UUID twin = keyed("HLR", person);
        UUID theirs = keyed("ADN", person);
        SamePerson before = seenBy(member("HLR"), own);

        as(COORDINATOR);
        linkCases.link(own, theirs);
        tellApart.tellApart(own, twin);
        assertThat(seenBy(member("HLR"), own)).isEqualTo(before);
        assertThat(seenBy(COORDINATOR, own).candidates())
                .as("positive control")
                .extracting(Candidate::id, Candidate::verdict)
                .containsExactlyInAnyOrder(tuple(theirs, Verdict.SAME), tuple(twin, Verdict.APART));
    }

    @Test
    void the_coordinator_sees_no_draft_however_equal_its_key() {
        TypedPerson person = somebody();
        UUID submitted = keyed("HLR", person);
        UUID draft = drafted("ADN", aCase().draft());
        keyPerson.key(draft, person);

        assertThat(seenBy(COORDINATOR, submitted).candidates()).isEmpty();
        assertThat(listPossiblePersons.list())
                .noneMatch(pair ->
                        pair.one().id().equals(draft) || pair.other().id().equals(draft));
        assertThatThrownBy(() -> linkCases.link(submitted, draft)).isInstanceOf(NotFound.class);
    }

    @Test
    void somebody_else_s_case_and_one_that_does_not_exist_are_told_alike() {
        UUID theirs = submitted("HLR", aCase().draft());
        as(member("ADN"));
        for (UUID id : List.of(theirs, UUID.randomUUID())) {
            assertThatThrownBy(() -> keyPerson.key(id, somebody()))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("case");
            assertThatThrownBy(() -> forgetPersonKey.forget(id))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("case");
        }
        for (var caller : List.of(COORDINATOR, Callers.observer("CNCDH"))) {
            as(caller);
            assertThatThrownBy(() -> keyPerson.key(theirs, somebody())).isInstanceOf(Refused.class);
        }
        as(member("HLR"));
        assertThatThrownBy(() -> linkCases.link(theirs, theirs)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> listPossiblePersons.list()).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_missing_is_told_field_by_field_and_nothing_is_kept() {
        UUID id = drafted("HLR", aCase().draft());
        assertThat(problems(() -> keyPerson.key(id, new TypedPerson(null, "Мария", "98", null))))
                .extracting(Problem::field)
                .containsExactly("givenName", "familyName", "birthYear", "sex");
        assertThat(findSamePerson.find(id).keyedAt()).isNull();
    }

    @Test
    void a_key_is_typed_again_removed_and_goes_with_its_draft() throws SQLException {
        TypedPerson person = somebody();
        UUID id = drafted("HLR", aCase().draft());
        UUID other = keyed("HLR", person);
        keyPerson.key(id, somebody());
        assertThat(findSamePerson.find(id).candidates()).isEmpty();
        keyPerson.key(id, person);
        assertThat(findSamePerson.find(id).candidates())
                .extracting(Candidate::id)
                .containsExactly(other);
        forgetPersonKey.forget(id);
        assertThat(findSamePerson.find(id).keyedAt()).isNull();
        assertThatThrownBy(() -> forgetPersonKey.forget(id)).isInstanceOf(NotFound.class);

        keyPerson.key(id, person);
        deleteDraft.delete(id, readCase.read(id).content().version());
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.number("select count(*) from person_key where case_id = ?", id.toString()))
                    .isZero();
        }
    }

    @Test
    void an_erased_case_has_no_key_any_more_whatever_erased_it() throws SQLException {
        TypedPerson person = somebody();
        UUID erased = keyed("HLR", person);
        UUID other = keyed("ADN", person);
        as(COORDINATOR);
        linkCases.link(erased, other);
        try (Sql sql = Sql.asApplication()) {
            sql.change("update field_case set status = 'ERASED' where id = ?", erased.toString());
            for (String table : List.of("person_key", "person_link")) {
                assertThat(sql.column(
                                "select case_id from " + table + " where case_id in (?, ?)",
                                erased.toString(),
                                other.toString()))
                        .as(table)
                        .containsExactly(other.toString());
            }
            as(member("HLR"));
            assertThatThrownBy(() -> keyPerson.key(erased, person)).isInstanceOf(NotFound.class);
            // Half an erasure, which no other test shall come across.
            sql.change("delete from blockage where case_id = ?", erased.toString());
            sql.change("delete from field_case where id = ?", erased.toString());
        }
    }

    @Test
    void nobody_tries_names_more_than_twenty_in_an_hour_and_who_does_stands_in_the_journal() throws SQLException {
        UUID id = drafted("HLR", aCase().draft());
        as(Callers.member("HLR", "prober"));
        try (Sql sql = Sql.asOwner()) {
            // As if typed a moment ago: twenty hashes would take ten seconds.
            for (int i = 0; i < 20; i++) {
                sql.change("insert into person_key_typed (id, author, at) values (uuid(), 'prober-of-HLR',"
                        + " utc_timestamp(3) - interval " + i + " minute)");
            }
            assertThat(problems(() -> keyPerson.key(id, somebody())))
                    .extracting(Problem::key)
                    .containsExactly("persons.problem.tooMany");
            assertThat(sql.column("select actor from journal where action = 'person_keys.limited'"))
                    .contains("prober-of-HLR");
            as(Callers.member("HLR", "colleague"));
            keyPerson.key(id, somebody());
            sql.change("update person_key_typed set at = at - interval 2 hour where author = 'prober-of-HLR'");
            as(Callers.member("HLR", "prober"));
            keyPerson.key(id, somebody());
            assertThat(sql.number("select count(*) from person_key_typed where author = 'prober-of-HLR'"))
                    .as("an hour later it goes on")
                    .isEqualTo(21);
        }
    }

    @Test
    void keys_of_two_generations_are_never_equal() throws SQLException {
        TypedPerson person = somebody();
        UUID one = keyed("HLR", person);
        UUID other = keyed("ADN", person);
        assertThat(seenBy(COORDINATOR, one).candidates()).as("positive control").hasSize(1);
        try (Sql sql = Sql.asOwner()) {
            sql.change("update person_key set generation = '0/argon2id-65536-8-1' where case_id = ?", other.toString());
        }
        assertThat(seenBy(COORDINATOR, one).candidates()).isEmpty();
        assertThatThrownBy(() -> linkCases.link(one, other)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_pair_waits_until_it_is_decided_and_again_once_the_decision_is_undone() {
        TypedPerson person = somebody();
        UUID one = keyed("HLR", person);
        UUID other = keyed("ADN", person);
        as(COORDINATOR);
        assertThat(waits(one, other)).isTrue();
        linkCases.link(one, other);
        assertThat(waits(one, other)).isFalse();
        assertThatThrownBy(() -> tellApart.tellApart(one, other)).isInstanceOf(Stale.class);
        undoVerdict.undo(one, other);
        assertThat(waits(one, other)).isTrue();
        tellApart.tellApart(other, one);
        assertThat(waits(one, other)).isFalse();
        assertThatThrownBy(() -> linkCases.link(one, other))
                .isInstanceOf(Problems.class)
                .hasMessageContaining("toldApart");
        undoVerdict.undo(one, other);
        assertThat(waits(one, other)).isTrue();
        assertThatThrownBy(() -> undoVerdict.undo(one, other)).isInstanceOf(Stale.class);
    }

    private boolean waits(UUID one, UUID other) {
        return listPossiblePersons.list().stream()
                .anyMatch(pair -> List.of(pair.one().id(), pair.other().id()).containsAll(List.of(one, other)));
    }

    @Test
    void three_cases_become_one_person_and_one_leaves_again() {
        TypedPerson person = somebody();
        UUID one = keyed("HLR", person);
        UUID two = keyed("ADN", person);
        UUID three = keyed("SCCF", person);
        as(COORDINATOR);
        linkCases.link(one, two);
        linkCases.link(two, three);
        assertThat(findSamePerson.find(one).candidates())
                .extracting(Candidate::verdict)
                .containsExactly(Verdict.SAME, Verdict.SAME);
        undoVerdict.undo(one, two);
        assertThat(findSamePerson.find(two).candidates())
                .extracting(Candidate::verdict)
                .containsExactly(Verdict.OPEN, Verdict.OPEN);
        assertThat(findSamePerson.find(one).candidates())
                .extracting(Candidate::id, Candidate::verdict)
                .contains(tuple(three, Verdict.SAME));
    }

    @Test
    void two_cases_that_were_told_apart_do_not_become_one_person_by_a_third() {
        TypedPerson person = somebody();
        UUID one = keyed("HLR", person);
        UUID two = keyed("ADN", person);
        UUID three = keyed("SCCF", person);
        as(COORDINATOR);
        tellApart.tellApart(one, two);
        linkCases.link(one, three);
        assertThatThrownBy(() -> linkCases.link(two, three)).isInstanceOf(Problems.class);
    }

    @Test
    void of_two_who_decide_at_the_same_moment_one_is_heard_even_about_other_cases_of_the_same_persons()
            throws Exception {
        TypedPerson person = somebody();
        List<UUID> cases =
                List.of(keyed("HLR", person), keyed("ADN", person), keyed("SCCF", person), keyed("PE", person));
        as(COORDINATOR);
        linkCases.link(cases.get(0), cases.get(1));
        linkCases.link(cases.get(2), cases.get(3));
        List<Object> answers = atOnce(List.of(
                () -> deciding(() -> linkCases.link(cases.get(0), cases.get(2))),
                () -> deciding(() -> tellApart.tellApart(cases.get(1), cases.get(3)))));

        assertThat(answers)
                .as("one is done, the other refused")
                .filteredOn(answer -> answer instanceof Problems || answer instanceof Stale)
                .hasSize(1);
        as(COORDINATOR);
        assertThat(waits(cases.get(1), cases.get(3))).isFalse();
    }

    private static Object deciding(Runnable verdict) {
        as(COORDINATOR);
        verdict.run();
        return "done";
    }

    @Test
    void cases_that_the_coordinator_does_not_see_take_no_place_among_the_pairs() {
        TypedPerson person = somebody();
        UUID one = keyed("HLR", person);
        UUID draft = drafted("ADN", aCase().draft());
        keyPerson.key(draft, person);
        assertThatThrownBy(() -> links.undecided(new Scope.OneAssociation("ADN")))
                .isInstanceOf(Refused.class);
        assertThat(links.undecided(new Scope.AllAssociations()))
                .noneMatch(pair -> pair.one().equals(draft) || pair.other().equals(draft));
        submitCase.submit(readCase.read(draft).content());
        assertThat(links.undecided(new Scope.AllAssociations()))
                .as("positive control")
                .anyMatch(pair -> Set.of(pair.one(), pair.other()).equals(Set.of(one, draft)));
    }

    @Test
    void cases_whose_keys_differ_are_not_linked() {
        UUID one = keyed("HLR", somebody());
        UUID other = keyed("ADN", somebody());
        UUID without = submitted("ADN", aCase().draft());
        as(COORDINATOR);
        for (UUID any : List.of(other, without, one)) {
            assertThatThrownBy(() -> linkCases.link(one, any)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> tellApart.tellApart(one, any)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void linked_cases_count_as_one_person_from_then_on_and_past_editions_do_not_move() {
        TypedPerson person = somebody();
        UUID one = counted("HLR", YearMonth.of(2015, 3));
        keyPersonOf("HLR", one, person);
        UUID other = counted("ADN", YearMonth.of(2015, 5));
        keyPersonOf("ADN", other, person);
        as(COORDINATOR);
        assertThat(exact()).isEqualTo(2);
        var edition = compileEdition.compile();
        String frozen = readEdition.read(edition.id()).json();

        linkCases.link(one, other);
        assertThat(exact()).as("one person").isOne();
        assertThat(exactIn("month", "2015-03")).as("of the first contact").isOne();
        assertThat(exactIn("month", "2015-05")).isZero();
        assertThat(readEdition.read(edition.id()).json()).isEqualTo(frozen);

        undoVerdict.undo(one, other);
        assertThat(exact()).as("two again").isEqualTo(2);
    }

    /** 15 persons of each of three associations; then those of the first are linked, one by one, to the second's. */
    @Test
    void an_edition_counts_a_linked_person_once_and_the_edition_before_does_not_move() throws SQLException {
        List<UUID> first = counted("HLR");
        List<UUID> second = counted("ADN");
        counted("SCCF");
        as(COORDINATOR);
        var before = compileEdition.compile();
        String frozen = readEdition.read(before.id()).json();
        assertThat(atLeast(before.id())).as("of 45").isIn(40, 45);

        try (Sql sql = Sql.asOwner()) {
            for (int i = 0; i < EACH; i++) {
                String person = UUID.randomUUID().toString();
                for (UUID id : List.of(first.get(i), second.get(i))) {
                    sql.change(
                            "insert into person_link (case_id, person, author, at) values (?, ?, 'x', utc_timestamp(3))",
                            id.toString(),
                            person);
                }
            }
        }
        assertThat(atLeast(compileEdition.compile().id())).as("of 30").isIn(25, 30);
        assertThat(readEdition.read(before.id()).json()).isEqualTo(frozen);
    }

    private int atLeast(UUID edition) {
        return readEdition.read(edition).tables().stream()
                .filter(table -> table.key().equals("form_by_sex")
                        && table.period().equals(editionYear().toString()))
                .findFirst()
                .orElseThrow()
                .cell("OTHER", "OTHER")
                .atLeast();
    }

    /** Cases in a year, a form and a sex that no other test counts in editions. */
    private List<UUID> counted(String association) {
        return IntStream.range(0, EACH)
                .mapToObj(i -> validated(
                        association,
                        aCase().with("exploitationForm", "SLA")
                                .with("gender", "NB")
                                .firstContact(editionYear().atMonth(4))
                                .draft()))
                .toList();
    }

    private static Year editionYear() {
        return Year.now(java.time.Clock.system(Clocks.PARIS)).minusYears(3);
    }

    private void keyPersonOf(String association, UUID id, TypedPerson person) {
        as(member(association));
        keyPerson.key(id, person);
    }

    /** A validated case in a form that no other test counts. */
    private UUID counted(String association, YearMonth contact) {
        return validated(
                association,
                aCase().with("exploitationForm", "ORG").firstContact(contact).draft());
    }

    private int exact() {
        return table("exploitation_form").cell("ORG", Axis.ALL).persons();
    }

    private int exactIn(String dimension, String code) {
        return table(dimension).cell(code, Axis.ALL).persons();
    }

    private ExactTable table(String dimension) {
        return exploreStatistics.explore(new Question(
                dimension, "", Map.of("exploitation_form", "ORG"), YearMonth.of(2015, 1), YearMonth.of(2015, 12)));
    }
}
