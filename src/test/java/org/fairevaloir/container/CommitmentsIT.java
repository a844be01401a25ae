package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.commitments.CommitmentDraft;
import org.fairevaloir.commitments.CommitmentSummary;
import org.fairevaloir.commitments.EventDraft;
import org.fairevaloir.commitments.FindCommitments;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.commitments.MeetingDraft;
import org.fairevaloir.commitments.ReadCommitment;
import org.fairevaloir.commitments.RecordCommitmentEvent;
import org.fairevaloir.commitments.References.Encounter;
import org.fairevaloir.commitments.RegisterCommitment;
import org.fairevaloir.commitments.RegisterMeeting;
import org.fairevaloir.commitments.model.CommitmentStatus;
import org.fairevaloir.freetext.FreeTexts;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.statistics.CountWitnesses;
import org.fairevaloir.statistics.CountWitnesses.Witnesses;
import org.fairevaloir.statistics.model.FactRepository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ministries promised, from the meeting to the days overdue, through the use cases and the real database. */
class CommitmentsIT extends InContainer {
    private static final LocalDate MADE = LocalDate.of(2016, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2016, 6, 30);

    @Inject
    RegisterMeeting registerMeeting;

    @Inject
    RegisterCommitment registerCommitment;

    @Inject
    RecordCommitmentEvent recordEvent;

    @Inject
    FindCommitments findCommitments;

    @Inject
    ReadCommitment readCommitment;

    @Inject
    ListReferences listReferences;

    @Inject
    CountWitnesses countWitnesses;

    @Inject
    FactRepository facts;

    @BeforeEach
    void theCoordinatorActs() {
        as(COORDINATOR);
    }

    private static MeetingDraft meeting() {
        return new MeetingDraft(
                UUID.randomUUID(), MADE, "MEETING", "Paris", "Suivi", "Le Collectif", List.of("CAZENEUVE"), null, null);
    }

    private static CommitmentDraft commitment(@Nullable UUID meeting, LocalDate madeOn, @Nullable LocalDate dueOn) {
        return new CommitmentDraft(
                UUID.randomUUID(),
                new CommitmentDraft.Promise(
                        "Un référent par préfecture", "ACTION", "CAZENEUVE", "INTERIOR", "Nommer un référent.", null),
                new CommitmentDraft.Occasion("MEETING", meeting, madeOn, dueOn, "ORIGINAL"),
                List.of(new CommitmentDraft.Link("P2014-22", "REQUIRED_FOR")),
                null);
    }

    private UUID registered() {
        return registerCommitment.register(commitment(null, MADE, DUE));
    }

    private static EventDraft event(String kind, LocalDate on, @Nullable LocalDate newDueOn) {
        return new EventDraft(
                UUID.randomUUID(), kind, on, "CAZENEUVE", newDueOn, null, null, "Courrier du cabinet (exemple)", null);
    }

    private CommitmentSummary standing(UUID id, LocalDate asOf) {
        return readCommitment.read(id, asOf).summary();
    }

    @Test
    void the_circular_promised_in_2014_was_111_days_overdue_on_the_day_of_the_letter() {
        CommitmentSummary circular = findCommitments.find(LocalDate.of(2015, 4, 21)).stream()
                .filter(summary -> summary.code().equals("ENG-2014-001"))
                .findFirst()
                .orElseThrow();

        assertThat(circular.status()).isEqualTo(CommitmentStatus.OVERDUE);
        assertThat(circular.days()).isEqualTo(111);
        assertThat(standing(circular.id(), LocalDate.of(2014, 12, 31)).status())
                .as("the day it is due")
                .isEqualTo(CommitmentStatus.UNDERWAY);
        assertThat(standing(circular.id(), LocalDate.of(2015, 1, 1)).days()).isEqualTo(1);
    }

    @Test
    void a_promise_is_tied_to_its_meeting_and_its_measure() {
        String code = registerMeeting.register(meeting());
        Encounter held = listReferences.list(DUE).meetings().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
        UUID id = registerCommitment.register(commitment(held.id(), MADE, DUE));

        assertThat(readCommitment.read(id, DUE).said().meeting()).isEqualTo(code);
        assertThat(readCommitment.read(id, DUE).measures())
                .singleElement()
                .satisfies(measure -> assertThat(measure.number()).isEqualTo(22));
        assertThat(findCommitments.find(MADE.minusDays(1)))
                .as("before it was made")
                .extracting(CommitmentSummary::id)
                .doesNotContain(id);
    }

    @Test
    void its_standing_follows_from_dates_and_events() {
        UUID id = registered();
        assertThat(standing(id, DUE).status()).isEqualTo(CommitmentStatus.NO_DATA);
        assertThat(standing(id, DUE.plusDays(10)).days()).isEqualTo(10);

        recordEvent.record(id, event("DEADLINE_MOVED", DUE.minusDays(1), DUE.plusDays(30)));
        assertThat(standing(id, DUE.plusDays(10)).days())
                .as("a minister who moves the deadline does not make the delay disappear")
                .isEqualTo(10);

        recordEvent.record(id, event("FULFILLED", DUE.plusDays(40), null));
        assertThat(standing(id, DUE.plusDays(39)).status()).isEqualTo(CommitmentStatus.OVERDUE);
        assertThat(standing(id, DUE.plusDays(50)).status()).isEqualTo(CommitmentStatus.COMPLETE);
        assertThat(standing(id, DUE.plusDays(50)).days()).as("late").isEqualTo(40);
        assertThat(readCommitment.read(id, DUE).events()).hasSize(2);
    }

    private int persons(String commitment, String relation) {
        as(COORDINATOR);
        return countWitnesses.count(commitment).stream()
                .filter(witnesses -> witnesses.relation().equals(relation))
                .mapToInt(Witnesses::persons)
                .sum();
    }

    private static CaseDraft saying(String field, String commitment) {
        BlockageDraft one = aBlockage("O_NOCOORD");
        BlockageDraft other = aBlockage("O_PRACTICE");
        return aCase().with(List.of(
                        one.due(null, one.answers().with(field, Set.of(commitment))),
                        other.due(null, other.answers().with(field, Set.of(commitment)))))
                .draft();
    }

    @Test
    void a_commitment_is_contradicted_and_confirmed_by_people_whose_cases_are_counted() {
        String code = readCommitment.read(registered(), DUE).summary().code();
        assertThat(persons(code, "CONTRADICTS")).isZero();
        validated("HLR", saying("contradicts", code));
        validated("ADN", saying("contradicts", code));
        validated("ADN", saying("confirms", code));
        submitted("ADN", saying("confirms", code));

        assertThat(persons(code, "CONTRADICTS"))
                .as("two people, each with two blockages")
                .isEqualTo(2);
        assertThat(persons(code, "CONFIRMS"))
                .as("what is not validated does not count")
                .isEqualTo(1);
        assertThat(persons("ENG-1999-001", "CONFIRMS")).as("no such commitment").isZero();
    }

    @Test
    void who_contradicts_or_confirms_is_counted_for_the_coordinator_only() {
        for (var caller : List.of(member("HLR"), Callers.observer("CNCDH"))) {
            as(caller);
            assertThatThrownBy(() -> countWitnesses.count("ENG-2014-001")).isInstanceOf(Refused.class);
        }
        for (Scope scope : List.of(new Scope.OneAssociation("HLR"), new Scope.PublishedOnly("CNCDH"))) {
            assertThatThrownBy(() -> facts.claims(scope, Instant.now())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> facts.naming("ENG-2014-001", scope, Instant.now()))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> facts.claimsNaming("ENG-2014-001", scope, Instant.now()))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(problems(() -> registerCommitment.register(new CommitmentDraft(
                        UUID.randomUUID(),
                        new CommitmentDraft.Promise(" ", "NO_SUCH", "NOBODY", null, null, "x".repeat(251)),
                        new CommitmentDraft.Occasion(null, UUID.randomUUID(), MADE, MADE.minusDays(1), "ORIGINAL"),
                        List.of(new CommitmentDraft.Link("P2014-99", "IMPLEMENTS")),
                        null))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "kind",
                        "maker",
                        "ministry",
                        "text",
                        "quotedFrom",
                        "source",
                        "meeting",
                        "dueOn",
                        "measures");
        assertThat(problems(() -> registerCommitment.register(commitment(null, LocalDate.of(2013, 1, 1), null))))
                .as("not in office that day")
                .containsExactly(Problem.of("maker", "commitments.problem.notInOffice"));
        assertThat(problems(() -> registerMeeting.register(new MeetingDraft(
                        UUID.randomUUID(),
                        LocalDate.of(2999, 1, 1),
                        null,
                        null,
                        "",
                        null,
                        List.of("NOBODY"),
                        null,
                        null))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("heldOn", "kind", "subject", "ourParticipants", "theirParticipants");
    }

    @Test
    void a_text_that_may_identify_somebody_is_confirmed_by_its_author_or_not_kept() throws SQLException {
        EventDraft named = new EventDraft(
                UUID.randomUUID(), "REMINDED", DUE, "CAZENEUVE", null, null, null, "Reçus par Mme Durand.", null);
        UUID id = registered();
        assertThat(problems(() -> recordEvent.record(id, named)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("text", FreeTexts.IDENTIFYING));
        assertThat(problems(() -> recordEvent.record(id, saying(named, "un autre texte"))))
                .as("of another text")
                .hasSize(1);
        long before = confirmations();
        recordEvent.record(id, saying(named, named.texts().fingerprint()));
        assertThat(readCommitment.read(id, DUE).events()).hasSize(1);
        assertThat(confirmations()).isEqualTo(before + 1);
    }

    private static EventDraft saying(EventDraft said, String confirmation) {
        return new EventDraft(
                said.id(), said.kind(), said.happenedOn(), said.by(), null, null, null, said.text(), confirmation);
    }

    private static long confirmations() throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner.number("select count(*) from journal where action = 'commitment.texts_confirmed'");
        }
    }

    @Test
    void an_event_without_evidence_or_before_the_promise_is_refused() {
        UUID id = registered();
        assertThat(problems(() -> recordEvent.record(
                        id,
                        new EventDraft(
                                UUID.randomUUID(),
                                "REMINDED",
                                MADE.minusDays(1),
                                "NOBODY",
                                DUE,
                                null,
                                "NO-ACT",
                                " ",
                                null))))
                .extracting(Problem::field)
                .contains("happenedOn", "by", "act", "newDueOn");
        assertThat(problems(() -> recordEvent.record(
                        id, new EventDraft(UUID.randomUUID(), "REMINDED", DUE, null, null, null, null, " ", null))))
                .containsExactly(Problem.of("text", "commitments.problem.noEvidence"));
        assertThat(readCommitment.read(id, DUE).events()).isEmpty();
        assertThatThrownBy(() -> recordEvent.record(UUID.randomUUID(), event("REMINDED", DUE, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_form_sent_twice_is_one_row() throws Exception {
        CommitmentDraft form = commitment(null, MADE, DUE);
        Callable<Object> register = () -> {
            as(COORDINATOR);
            return registerCommitment.register(form);
        };
        assertThat(atOnce(List.of(register, register))).containsExactly(form.id(), form.id());
        EventDraft reminder = event("REMINDED", DUE, null);
        Callable<Object> record = () -> {
            as(COORDINATOR);
            recordEvent.record(form.id(), reminder);
            return form.id();
        };
        assertThat(atOnce(List.of(record, record))).containsExactly(form.id(), form.id());
        assertThat(readCommitment.read(form.id(), DUE).events()).hasSize(1);
        MeetingDraft meeting = meeting();
        assertThat(registerMeeting.register(meeting)).isEqualTo(registerMeeting.register(meeting));
    }

    @Test
    void members_read_commitments_and_write_none_and_observers_do_neither() {
        UUID id = registered();
        as(member("ADN"));
        assertThat(standing(id, DUE).title()).isEqualTo("Un référent par préfecture");
        for (Runnable act : List.<Runnable>of(
                this::registered,
                () -> registerMeeting.register(meeting()),
                () -> recordEvent.record(id, event("FULFILLED", DUE, null)))) {
            as(member("ADN"));
            assertThatThrownBy(act::run).isInstanceOf(Refused.class);
            as(Callers.observer("INTERIOR"));
            assertThatThrownBy(act::run).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> standing(id, DUE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> findCommitments.find(DUE)).isInstanceOf(Refused.class);
    }

    @Test
    void what_is_registered_stands_in_the_journal() throws SQLException {
        UUID id = registered();
        recordEvent.record(id, event("REMINDED", DUE, null));
        String code = standing(id, DUE).code();
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.column("select action from journal where object = ? order by number", code))
                    .containsExactly("commitment.registered", "commitment.event_recorded");
        }
    }
}
