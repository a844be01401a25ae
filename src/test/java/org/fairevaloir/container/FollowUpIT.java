package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Scope;
import org.fairevaloir.access.model.KnownUser;
import org.fairevaloir.access.model.KnownUserRepository;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.DeleteDraft;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.ReceivedNote;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.WithdrawCase;
import org.fairevaloir.cases.facts.CaseChange;
import org.fairevaloir.cases.facts.ChangedPart;
import org.fairevaloir.cases.followup.AmendCase;
import org.fairevaloir.cases.followup.AskErasure;
import org.fairevaloir.cases.followup.AssignCase;
import org.fairevaloir.cases.followup.CloseCase;
import org.fairevaloir.cases.followup.CountOwned;
import org.fairevaloir.cases.followup.CountOwned.Owner;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.cases.followup.FindErasureRequests;
import org.fairevaloir.cases.followup.FindErasureRequests.Request;
import org.fairevaloir.cases.followup.FindLiftable;
import org.fairevaloir.cases.followup.KeepAmendment;
import org.fairevaloir.cases.followup.LeaveOutCase;
import org.fairevaloir.cases.followup.LiftBlockage;
import org.fairevaloir.cases.followup.LiftBlockage.Outcome;
import org.fairevaloir.cases.followup.ReadHistory;
import org.fairevaloir.cases.followup.ReadHistory.Entry;
import org.fairevaloir.cases.followup.ReassignCases;
import org.fairevaloir.cases.followup.ReopenCase;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.cases.model.VersionState;
import org.fairevaloir.cases.review.AcceptAmendment;
import org.fairevaloir.cases.review.CommentCase;
import org.fairevaloir.cases.review.FindAmendments;
import org.fairevaloir.cases.review.FindAmendments.Amendment;
import org.fairevaloir.cases.review.FindReceivedNotes;
import org.fairevaloir.cases.review.RefuseAmendment;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.statistics.model.FactRepository;
import org.fairevaloir.statistics.model.Sighting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A case after it was validated: versions, the light queue, closing, leaving out, erasing, handing over. */
class FollowUpIT extends InContainer {
    private static final LocalDate DAY = LocalDate.of(2015, 6, 9);
    private static final Outcome LIFTED = new Outcome("RESOLVED", DAY, "COURT");

    @Inject
    AmendCase amendCase;

    @Inject
    KeepAmendment keepAmendment;

    @Inject
    FindReceivedNotes findReceivedNotes;

    @Inject
    LiftBlockage liftBlockage;

    @Inject
    FindLiftable findLiftable;

    @Inject
    FindCases findCases;

    @Inject
    AcceptAmendment acceptAmendment;

    @Inject
    RefuseAmendment refuseAmendment;

    @Inject
    FindAmendments findAmendments;

    @Inject
    ReadHistory readHistory;

    @Inject
    CommentCase commentCase;

    @Inject
    CloseCase closeCase;

    @Inject
    ReopenCase reopenCase;

    @Inject
    LeaveOutCase leaveOutCase;

    @Inject
    AskErasure askErasure;

    @Inject
    EraseCase eraseCase;

    @Inject
    FindErasureRequests findErasureRequests;

    @Inject
    AssignCase assignCase;

    @Inject
    ReassignCases reassignCases;

    @Inject
    CountOwned countOwned;

    @Inject
    DeleteDraft deleteDraft;

    @Inject
    WithdrawCase withdrawCase;

    @Inject
    KnownUserRepository users;

    @Inject
    FactRepository facts;

    @Inject
    Clock clock;

    @Test
    void the_list_offers_to_lift_what_is_open_and_says_what_waits() {
        UUID id = validated("HLR", aCase().draft());
        as(member("HLR"));
        assertThat(findLiftable.among(List.of(id)).open()).containsExactly(id);
        assertThat(findLiftable.among(List.of(id)).waiting()).isEmpty();
        as(member("ADN"));
        assertThat(findLiftable.among(List.of(id)).open()).as("another's case").isEmpty();
        lift(id);

        as(member("ADN"));
        assertThat(findLiftable.among(List.of(id)).waiting())
                .as("another's case")
                .isEmpty();
        as(member("HLR"));
        assertThat(findLiftable.among(List.of(id)).waiting()).containsExactly(id);
        assertThat(findLiftable.among(List.of(id)).open())
                .as("the lifting of the only one waits")
                .isEmpty();
        assertThat(findLiftable.among(List.of(id)).lifting()).containsExactly(id);
        as(COORDINATOR);
        acceptAmendment.accept(id, amendment(id).version());
        as(member("HLR"));
        assertThat(findLiftable.among(List.of(id)).open()).isEmpty();
        assertThat(findLiftable.among(List.of(id)).waiting()).isEmpty();
        assertThat(findLiftable.among(List.of()).open()).isEmpty();
    }

    @Test
    void beside_a_lifting_that_waits_the_other_blockage_may_be_lifted() {
        UUID id = validated(
                "HLR",
                aCase().with(List.of(aBlockage("O_NOINTERP"), aBlockage("O_COUNTER")))
                        .draft());
        as(member("HLR"));
        lift(id);

        assertThat(findLiftable.among(List.of(id)).open()).containsExactly(id);
        assertThat(findLiftable.among(List.of(id)).waiting()).containsExactly(id);
        assertThat(findLiftable.among(List.of(id)).lifting()).isEmpty();
    }

    @Test
    void what_was_lifted_in_part_is_lifted_wholly_as_soon() {
        UUID id = drafted("HLR", aCase().draft());
        UUID blockage = readCase.read(id).content().blockages().get(0).id();
        liftBlockage.lift(id, version(id), blockage, new Outcome("PARTIAL", DAY, "COURT"));
        assertThat(findLiftable.among(List.of(id)).open()).containsExactly(id);

        liftBlockage.lift(id, version(id), blockage, LIFTED);
        assertThat(findLiftable.among(List.of(id)).open()).isEmpty();
    }

    @Test
    void a_case_is_listed_by_its_reference() {
        UUID id = validated("HLR", aCase().draft());
        as(member("HLR"));
        String reference = readCase.read(id).reference();
        assertThat(findCases
                        .find(CaseFilter.ALL.with("reference", reference), CaseWindow.first(CaseSort.NEWEST_CHANGE, 5))
                        .rows())
                .extracting(CaseSummary::id)
                .containsExactly(id);
        as(member("ADN"));
        assertThat(findCases
                        .find(CaseFilter.ALL.with("reference", reference), CaseWindow.first(CaseSort.NEWEST_CHANGE, 5))
                        .rows())
                .isEmpty();
    }

    @Test
    void a_blockage_lifted_months_later_waits_at_a_glance_and_counts_once_it_is_accepted() {
        UUID id = validated("HLR", aCase().with("localAlias", "Lune").draft());
        lift(id);

        CaseView before = readCase.read(id);
        assertThat(before.content().blockages().get(0).status()).isEqualTo("OPEN");
        assertThat(before.proposal()).isNotNull();
        as(COORDINATOR);
        Amendment told = amendment(id);
        assertThat(told.followUp()).isTrue();
        assertThat(told.changes())
                .flatExtracting(ChangedPart::changes)
                .extracting(change -> change.path().field(), change -> change.after())
                .containsExactly(
                        tuple("status", "RESOLVED"),
                        tuple("resolvedBy", "COURT"),
                        tuple("outcomeDate", DAY.toString()));
        acceptAmendment.accept(id, told.version());

        as(member("HLR"));
        CaseView after = readCase.read(id);
        assertThat(after.proposal()).isNull();
        assertThat(after.content().blockages().get(0).outcomeDate()).isEqualTo(DAY);
        assertThat(after.content().localAlias()).as("stays the association's").isEqualTo("Lune");
        assertThat(readHistory.read(id).versions())
                .extracting(
                        Entry::number,
                        Entry::state,
                        entry -> entry.changes().stream()
                                .mapToInt(part -> part.changes().size())
                                .sum())
                .containsExactly(tuple(2, VersionState.ACCEPTED, 3), tuple(1, VersionState.ACCEPTED, 0));
    }

    @Test
    void what_was_accepted_is_in_the_journal_by_its_fingerprint() throws SQLException {
        UUID id = validated("HLR", aCase().draft());
        lift(id);
        as(COORDINATOR);
        acceptAmendment.accept(id, version(id));

        List<String> marks =
                readHistory.read(id).versions().stream().map(Entry::mark).toList();
        try (Sql owner = Sql.asOwner()) {
            for (String mark : marks) {
                assertThat(owner.rows(
                                "select number from journal where action = 'case.version_accepted' and object = ?",
                                mark))
                        .as("mark %s", mark)
                        .hasSize(1);
            }
        }
        assertThat(marks).doesNotHaveDuplicates();
    }

    @Test
    void what_changes_more_than_how_it_went_on_is_told_apart() {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        amend(typed.with("gender", "M"));

        as(COORDINATOR);
        assertThat(amendment(id).followUp()).isFalse();
    }

    @Test
    void what_is_refused_changes_nothing_and_the_reason_is_in_the_thread() {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        amend(typed.with("gender", "M"));
        as(COORDINATOR);
        assertThatThrownBy(() -> refuseAmendment.refuse(id, version(id), Remark.NONE))
                .isInstanceOf(Problems.class);
        refuseAmendment.refuse(id, version(id), Remark.of("Vu autrement en mars."));

        as(member("HLR"));
        CaseView after = readCase.read(id);
        assertThat(after.content().situation().gender()).isEqualTo("F");
        assertThat(after.proposal()).isNull();
        assertThat(after.notes()).extracting(CaseView.Note::text).containsExactly("Vu autrement en mars.");
        amend(typed.with("housing", "CHRS"));
        assertThat(readCase.read(id).proposal())
                .satisfies(next -> assertThat(next.number()).isEqualTo(3));
    }

    @Test
    void until_it_is_decided_it_may_be_told_differently_or_taken_back() {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        amend(typed.with("gender", "M"));
        as(COORDINATOR);
        long read = version(id);

        amend(typed.with("gender", "NB"));
        as(COORDINATOR);
        assertThatThrownBy(() -> acceptAmendment.accept(id, read))
                .as("what was read is not what is told now")
                .isInstanceOf(Stale.class);

        amend(typed.with("gender", "F"));
        assertThat(readCase.read(id).proposal()).isNull();
        assertThat(readHistory.read(id).versions())
                .extracting(Entry::state)
                .containsExactly(VersionState.WITHDRAWN, VersionState.ACCEPTED);
    }

    @Test
    void what_a_colleague_told_stays_the_colleague_s_when_somebody_else_tells_more() throws SQLException {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        amend(typed.with("housing", "CHRS"));
        String first = member("HLR").subject();
        Caller colleague = Callers.member("HLR", "colleague-of-HLR");
        as(colleague);
        amendCase.amend(typed.with("housing", "CHRS").version(version(id)).draft());
        assertThat(tellers(id))
                .as("word for word")
                .containsExactly(List.of("1", "ACCEPTED", first), List.of("2", "PENDING", first));
        CaseView read = readCase.read(id);
        liftBlockage.lift(
                id, read.content().version(), read.content().blockages().get(0).id(), LIFTED);
        assertThat(tellers(id))
                .containsExactly(
                        List.of("1", "ACCEPTED", first),
                        List.of("2", "WITHDRAWN", first),
                        List.of("3", "PENDING", colleague.subject()));
        assertThat(readCase.read(id).proposal()).satisfies(next -> {
            assertThat(next.number()).isEqualTo(3);
            assertThat(next.content().situation().housing())
                    .as("what waited is told with it")
                    .isEqualTo("CHRS");
        });
        as(COORDINATOR);
        assertThat(findAmendments.find().stream().filter(one -> one.id().equals(id)))
                .hasSize(1);
        acceptAmendment.accept(id, version(id));
        assertThat(readCase.read(id).content().blockages().get(0).status()).isEqualTo("RESOLVED");
    }

    private static List<List<@Nullable String>> tellers(UUID id) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner.rows(
                    "select number, state, told_by from case_version where case_id = ? order by number", id.toString());
        }
    }

    @Test
    void nobody_accepts_what_they_told() {
        UUID id = validated("HLR", aCase().draft());
        lift(id);

        as(Callers.coordinator(member("HLR").subject()));
        long version = version(id);
        assertThatThrownBy(() -> acceptAmendment.accept(id, version)).isInstanceOf(Problems.class);
        as(COORDINATOR);
        acceptAmendment.accept(id, version);
    }

    @Test
    void an_update_is_checked_like_a_submission() {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());

        assertThat(problems(() -> amend(typed.with("complaint", null))))
                .extracting(Problem::field)
                .containsExactly("complaint");
        assertThat(problems(() -> amend(typed.with("complaint", "FILED").with("narrative", "Vue par M. Durand."))))
                .extracting(Problem::key)
                .containsExactly("cases.problem.identifying");
        assertThat(readCase.read(id).proposal()).isNull();
    }

    @Test
    void a_case_that_is_not_counted_is_not_amended_and_another_association_finds_none() {
        UUID draft = drafted("HLR", aCase().draft());
        UUID waiting = submitted("HLR", aCase().draft());
        for (UUID id : List.of(draft, waiting)) {
            as(member("HLR"));
            long opened = version(id);
            assertThatThrownBy(
                            () -> amendCase.amend(aCase().id(id).version(opened).draft()))
                    .isInstanceOf(Stale.class);
        }
        UUID counted = validated("HLR", aCase().draft());
        as(COORDINATOR);
        long version = version(counted);
        as(member("ADN"));
        for (UUID id : List.of(counted, UUID.randomUUID())) {
            assertThatThrownBy(() ->
                            amendCase.amend(aCase().id(id).version(version).draft()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> liftBlockage.lift(id, version, UUID.randomUUID(), LIFTED))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> readHistory.read(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> commentCase.comment(id, Remark.of("?"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> closeCase.close(id, version, Remark.of("?")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> askErasure.ask(id, version)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_part_of_somebody_elses_case_is_not_taken_over() {
        CaseDraft theirs = aCase().draft();
        validated("ADN", theirs);
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());

        as(member("HLR"));
        CaseDraft stolen = typed.with(theirs.blockages()).version(version(id)).draft();
        assertThatThrownBy(() -> amendCase.amend(stolen)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_is_lifted_at_once_and_a_blockage_that_is_not_there_is_not() {
        CaseDraft draft = aCase().draft();
        UUID id = drafted("HLR", draft);
        liftBlockage.lift(id, version(id), draft.blockages().get(0).id(), LIFTED);

        assertThat(readCase.read(id).content().blockages().get(0).status()).isEqualTo("RESOLVED");
        assertThatThrownBy(() -> liftBlockage.lift(id, version(id), UUID.randomUUID(), LIFTED))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void closing_with_an_open_blockage_needs_a_reason_and_reopening_always() {
        UUID id = validated("HLR", aCase().draft());
        as(member("HLR"));
        assertThat(problems(() -> closeCase.close(id, version(id), Remark.NONE)))
                .extracting(Problem::key)
                .containsExactly("cases.problem.stillOpen");
        closeCase.close(id, version(id), Remark.of("Partie à l’étranger."));
        assertThat(readCase.read(id).status()).isEqualTo(CaseStatus.CLOSED);

        as(COORDINATOR);
        assertThatThrownBy(() -> reopenCase.reopen(id, version(id), Remark.NONE))
                .isInstanceOf(Problems.class);
        reopenCase.reopen(id, version(id), Remark.of("Elle est revenue."));
        assertThat(readCase.read(id).status()).isEqualTo(CaseStatus.VALIDATED);
        assertThat(readCase.read(id).notes())
                .extracting(CaseView.Note::text)
                .containsExactly("Elle est revenue.", "Partie à l’étranger.");
    }

    @Test
    void without_an_open_blockage_a_case_is_closed_without_a_word() {
        CaseDraft draft = aCase().draft();
        UUID id = validated("HLR", draft);
        lift(id);
        as(COORDINATOR);
        acceptAmendment.accept(id, version(id));

        as(member("HLR"));
        closeCase.close(id, version(id), Remark.NONE);
        assertThat(readCase.read(id).status()).isEqualTo(CaseStatus.CLOSED);
    }

    @Test
    void of_what_is_erased_its_association_reads_the_reference_only() {
        UUID id = validated("HLR", aCase().with("narrative", "Récit.").draft());
        lift(id);
        as(member("HLR"));
        commentCase.comment(id, Remark.of("Elle s’y oppose."));
        askErasure.ask(id, version(id));
        as(COORDINATOR);
        assertThat(findErasureRequests.find()).extracting(Request::id).contains(id);
        assertThat(problems(() -> eraseCase.erase(id, version(id), "NOTHING"))).hasSize(1);
        assertThat(problems(() -> eraseCase.erase(id, version(id), "RETENTION")))
                .as("that the platform finds by itself")
                .hasSize(1);
        eraseCase.erase(id, version(id), "PERSON");

        assertThatThrownBy(() -> readCase.read(id)).isInstanceOf(NotFound.class);
        assertThat(findErasureRequests.find()).extracting(Request::id).doesNotContain(id);
        as(member("HLR"));
        CaseView left = readCase.read(id);
        assertThat(left.status()).isEqualTo(CaseStatus.ERASED);
        assertThat(left.reference()).startsWith("HLR-");
        assertThat(left.content().narrative()).isNull();
        assertThat(left.notes()).isEmpty();
    }

    @Test
    void what_is_told_of_the_law_and_of_commitments_waits_and_is_in_the_history() {
        BlockageDraft met = aBlockage("O_NOCOORD");
        Cases typed = aCase().with(List.of(met));
        UUID id = validated("HLR", typed.draft());
        LocalDate due = LocalDate.of(2015, 6, 1);
        Answers claims = met.answers()
                .with("measures", Set.of("P2014-22"))
                .with("contradicts", Set.of("ENG-2014-001", "ENG-2014-002"));
        amend(typed.id(id).with(List.of(met.due(due, claims))));
        as(COORDINATOR);
        acceptAmendment.accept(id, version(id));

        assertThat(readCase.read(id).content().blockages()).containsExactly(met.due(due, claims));
        assertThat(readHistory.read(id).versions().get(0).changes())
                .flatExtracting(ChangedPart::changes)
                .extracting(change -> change.path().field(), CaseChange::before, CaseChange::after)
                .containsExactlyInAnyOrder(
                        tuple("legalDeadline", null, "2015-06-01"),
                        tuple("answers.measures", null, "P2014-22"),
                        tuple("answers.contradicts", null, "ENG-2014-001 ENG-2014-002"));
    }

    @Test
    void a_case_counted_before_the_law_was_filled_in_does_not_change_when_it_is_lifted() throws SQLException {
        BlockageDraft met = aBlockage("O_DELAY");
        UUID id = validated("HLR", aCase().with(List.of(met)).draft());
        try (Sql owner = Sql.asOwner()) {
            owner.change(
                    "update blockage set answers = null where id = ?", met.id().toString());
        }
        lift(id);

        assertThat(Objects.requireNonNull(readCase.read(id).proposal()).changes())
                .flatExtracting(ChangedPart::changes)
                .isNotEmpty()
                .allMatch(change -> change.path().isFollowUp());
    }

    @Test
    void what_the_other_side_said_last_is_told_until_it_is_answered() throws SQLException {
        UUID id = validated("HLR", aCase().draft());
        as(COORDINATOR);
        commentCase.comment(id, Remark.of("Où en est le recours ?"));
        assertThat(received()).as("one's own words").doesNotContain(id);
        as(member("ADN"));
        assertThat(received()).doesNotContain(id);
        as(member("HLR"));
        assertThat(received()).contains(id);
        assertThat(findReceivedNotes.find().get(0).reference())
                .isEqualTo(readCase.read(id).reference());

        commentCase.comment(id, Remark.of("Audience en mai."));
        assertThat(received()).as("answered").doesNotContain(id);
        closeCase.close(id, version(id), Remark.of("Le suivi est terminé."));
        as(COORDINATOR);
        assertThat(received()).as("a reason asks for no answer").doesNotContain(id);
        reopenCase.reopen(id, version(id), Remark.of("Une audience vient."));
        as(member("HLR"));
        assertThat(received()).contains(id);
        commentCase.comment(id, Remark.of("Noté."));
        as(COORDINATOR);
        assertThat(received()).contains(id);
        try (Sql owner = Sql.asOwner()) {
            owner.change("update review_note set at = at - interval 31 day where case_id = ?", id.toString());
        }
        assertThat(received()).as("a month later").doesNotContain(id);
    }

    @Test
    void a_step_is_an_answer_too() {
        UUID id = returned("HLR", aCase().draft(), "À quelle préfecture ?");
        as(member("HLR"));
        assertThat(received()).contains(id);
        submitCase.submit(readCase.read(id).content());
        assertThat(received()).doesNotContain(id);
        long version = taken(id);
        as(member("HLR"));
        commentCase.comment(id, Remark.of("J’ai complété."));
        as(COORDINATOR);
        assertThat(received()).contains(id);
        validateCase.validate(id, version);
        assertThat(received()).doesNotContain(id);
    }

    @Test
    void what_was_said_about_a_case_that_was_taken_back_is_its_association_s_alone() {
        UUID id = submitted("HLR", aCase().draft());
        as(member("HLR"));
        commentCase.comment(id, Remark.of("Je la complète."));
        as(COORDINATOR);
        assertThat(received()).as("positive control").contains(id);
        as(member("HLR"));
        withdrawCase.withdraw(id, version(id));
        as(COORDINATOR);
        assertThat(received()).doesNotContain(id);
    }

    private List<UUID> received() {
        return findReceivedNotes.find().stream().map(ReceivedNote::caseId).toList();
    }

    @Test
    void a_draft_about_which_something_was_said_can_be_deleted() {
        UUID id = submitted("HLR", aCase().draft());
        as(member("HLR"));
        commentCase.comment(id, Remark.of("À reprendre."));
        withdrawCase.withdraw(id, version(id));
        deleteDraft.delete(id, version(id));
        assertThatThrownBy(() -> readCase.read(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void of_colleagues_who_tell_something_of_a_case_at_once_one_is_heard_and_the_others_are_told() throws Exception {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        as(member("HLR"));
        CaseDraft told = typed.with("housing", "STREET").version(version(id)).draft();
        List<Object> answers = atOnce(Collections.nCopies(6, () -> {
            as(member("HLR"));
            return amendCase.amend(told);
        }));

        assertThat(answers).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Stale.class::isInstance).hasSize(5);
        as(member("HLR"));
        assertThat(readCase.read(id).proposal()).isNotNull();
    }

    @Test
    void what_was_confirmed_once_is_not_asked_again_nor_said_to_be_confirmed_again() throws SQLException {
        CaseDraft draft = aCase().with("narrative", "Vue par M. Durand.").draft();
        UUID id = validated("HLR", draft.confirmed(TextRules.fingerprint(draft)));
        long before = confirmations();
        lift(id);
        assertThat(readCase.read(id).proposal()).isNotNull();
        assertThat(confirmations()).isEqualTo(before);
    }

    /** A form of a browser ends lines with two characters, what came by a program or a table with one. */
    @Test
    void how_a_line_ends_says_nothing_new() throws SQLException {
        Cases typed = aCase().with("narrative", "Vue par M. Durand.\nDeux fois.");
        CaseDraft draft = typed.draft();
        UUID id = validated("HLR", draft.confirmed(TextRules.fingerprint(draft)));
        long before = confirmations();
        as(member("HLR"));
        long version = version(id);
        CaseDraft same = typed.with("narrative", "Vue par M. Durand.\r\nDeux fois.")
                .version(version)
                .draft();
        assertThat(keepAmendment.keep(same, 0)).isZero();
        amendCase.amend(same);
        assertThat(readCase.read(id).proposal()).isNull();

        amendCase.amend(typed.with("housing", "STREET").version(version(id)).draft());
        as(COORDINATOR);
        assertThat(amendment(id).changes()).hasSize(1);
        assertThat(confirmations()).isEqualTo(before);
    }

    private static long confirmations() throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner.number("select count(*) from journal where action = 'case.texts_confirmed'");
        }
    }

    @Test
    void a_case_left_out_says_so_and_is_counted_again() {
        UUID id = validated("HLR", aCase().draft());
        as(COORDINATOR);
        leaveOutCase.leaveOut(id, version(id), "DUPLICATE");
        assertThat(readCase.read(id).progress().leftOut()).isEqualTo("DUPLICATE");
        assertThat(problems(() -> leaveOutCase.leaveOut(id, version(id), "WHIM")))
                .hasSize(1);
        as(member("HLR"));
        assertThat(readCase.read(id).progress().leftOut())
                .as("its association could conclude that another one has this person too")
                .isNull();
        as(COORDINATOR);
        leaveOutCase.leaveOut(id, version(id), null);
        assertThat(readCase.read(id).progress().leftOut()).isNull();
    }

    @Test
    void statistics_count_what_was_accepted_and_nothing_that_waits_is_left_out_or_was_erased() {
        UUID id = validated("HLR", aCase().draft());
        lift(id);
        assertThat(counted(id)).as("what waits").containsExactly("OPEN");
        as(COORDINATOR);
        acceptAmendment.accept(id, version(id));
        assertThat(counted(id)).as("what was accepted").containsExactly("RESOLVED");
        as(member("HLR"));
        closeCase.close(id, version(id), Remark.NONE);
        assertThat(counted(id)).as("what is closed").containsExactly("RESOLVED");
        as(COORDINATOR);
        leaveOutCase.leaveOut(id, version(id), "TEST");
        assertThat(counted(id)).as("what is left out").isEmpty();
        leaveOutCase.leaveOut(id, version(id), null);
        assertThat(counted(id)).as("what is counted again").containsExactly("RESOLVED");
        eraseCase.erase(id, version(id), "PERSON");
        assertThat(counted(id)).as("what was erased").isEmpty();
    }

    /** The statuses of the blockages of a case as statistics see them. */
    private List<String> counted(UUID id) {
        return facts.validated(new Scope.AllAssociations(), clock.instant()).stream()
                .filter(sighting -> sighting.caseId().equals(id))
                .map(Sighting::status)
                .toList();
    }

    @Test
    void all_cases_of_somebody_who_leaves_go_to_a_colleague_and_to_nobody_else() {
        users.remember(new KnownUser("successor-JPF", "Camille (fictive)", "JPF", java.time.Instant.EPOCH));
        users.remember(new KnownUser("elsewhere-AFJ", "Dominique (fictif)", "AFJ", java.time.Instant.EPOCH));
        UUID one = drafted("JPF", aCase().draft());
        UUID two = validated("JPF", aCase().draft());
        UUID gone = validated("JPF", aCase().draft());
        String leaver = member("JPF").subject();
        as(COORDINATOR);
        eraseCase.erase(gone, version(gone), "PERSON");
        long read = version(two);

        as(member("JPF"));
        assertThat(problems(() -> reassignCases.reassign(leaver, "elsewhere-AFJ")))
                .hasSize(1);
        assertThat(problems(() -> reassignCases.reassign("successor-JPF", "successor-JPF")))
                .extracting(Problem::key)
                .containsExactly("cases.problem.sameColleague");
        assertThat(problems(() -> assignCase.assign(one, version(one), "elsewhere-AFJ")))
                .hasSize(1);
        long told = countOwned.count().stream()
                .filter(owner -> owner.subject().equals(leaver))
                .mapToLong(Owner::cases)
                .sum();
        assertThat(reassignCases.reassign(leaver, "successor-JPF"))
                .as("as many as the page says")
                .isGreaterThanOrEqualTo(2)
                .isEqualTo((int) told);
        assertThat(version(two)).as("nothing that it says has changed").isEqualTo(read);

        assertThat(readCase.read(one).progress().owner()).isEqualTo("Camille (fictive)");
        assertThat(readCase.read(two).progress().owner()).isEqualTo("Camille (fictive)");
        assertThat(countOwned.count())
                .filteredOn(owner -> owner.subject().equals("successor-JPF"))
                .extracting(Owner::cases)
                .first()
                .satisfies(count -> assertThat(count).isGreaterThanOrEqualTo(2));
        as(COORDINATOR);
        assertThat(readCase.read(two).progress().owner())
                .as("names stay in the association")
                .isEmpty();
        as(member("AFJ"));
        assertThat(countOwned.count()).extracting(Owner::subject).doesNotContain("successor-JPF", leaver);
    }

    @Test
    void a_remark_on_a_field_is_read_by_both_sides_and_answers_a_return() {
        UUID id = submitted("HLR", aCase().draft());
        long held = taken(id);
        assertThatThrownBy(() -> returnCase.giveBack(id, held, Remark.NONE)).isInstanceOf(Problems.class);
        commentCase.comment(id, new Remark("gender", "Est-ce sûr ?", null));
        returnCase.giveBack(id, held, Remark.NONE);

        as(member("HLR"));
        commentCase.comment(id, new Remark("gender", "Oui.", null));
        as(COORDINATOR);
        assertThat(readCase.read(id).notes())
                .extracting(CaseView.Note::field, CaseView.Note::authorRole, CaseView.Note::text)
                .containsExactly(tuple("gender", "member", "Oui."), tuple("gender", "coordinator", "Est-ce sûr ?"));
    }

    @Test
    void nobody_says_anything_about_a_draft_or_about_no_field() {
        UUID draft = drafted("HLR", aCase().draft());
        assertThatThrownBy(() -> commentCase.comment(draft, Remark.of("?"))).isInstanceOf(Stale.class);
        UUID id = submitted("HLR", aCase().draft());
        assertThat(problems(() -> commentCase.comment(id, new Remark("<b>", "?", null))))
                .hasSize(1);
    }

    private void lift(UUID id) {
        as(member("HLR"));
        CaseView read = readCase.read(id);
        liftBlockage.lift(
                id, read.content().version(), read.content().blockages().get(0).id(), LIFTED);
    }

    private void amend(Cases typed) {
        as(member("HLR"));
        UUID id = typed.draft().id();
        amendCase.amend(typed.version(version(id)).draft());
    }

    private Amendment amendment(UUID id) {
        return findAmendments.find().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
