package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.AttachFile;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.cases.ListFiles;
import org.fairevaloir.cases.OpenFile;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.followup.AmendCase;
import org.fairevaloir.cases.followup.AskErasure;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.cases.followup.KeepAfterAll;
import org.fairevaloir.cases.followup.KeepAmendment;
import org.fairevaloir.cases.followup.ReadHistory;
import org.fairevaloir.cases.review.AcceptAmendment;
import org.fairevaloir.cases.review.RefuseAmendment;
import org.fairevaloir.persons.FindSamePerson;
import org.fairevaloir.persons.KeyPerson;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.sharing.AcceptShare;
import org.fairevaloir.sharing.FinishShare;
import org.fairevaloir.sharing.ListShares;
import org.fairevaloir.sharing.OpenSharedFile;
import org.fairevaloir.sharing.ProposeShare;
import org.fairevaloir.sharing.ReadSharedCase;
import org.fairevaloir.sharing.RefuseShare;
import org.fairevaloir.sharing.RevokeShare;
import org.fairevaloir.sharing.ShareDraft;
import org.fairevaloir.sharing.ShareView;
import org.fairevaloir.sharing.SharedCase;
import org.fairevaloir.sharing.model.ShareKind;
import org.fairevaloir.sharing.model.ShareState;
import org.junit.jupiter.api.Test;

/** One case and another association: read only while both sides, the person and the calendar agree; or handed over whole. */
class SharingIT extends InContainer {
    private static final CaseWindow MANY = CaseWindow.first(CaseSort.NEWEST_CHANGE, 200);
    private static final LocalDate DAY = LocalDate.of(2015, 3, 9);

    @Inject
    ProposeShare proposeShare;

    @Inject
    AcceptShare acceptShare;

    @Inject
    RefuseShare refuseShare;

    @Inject
    RevokeShare revokeShare;

    @Inject
    FinishShare finishShare;

    @Inject
    ListShares listShares;

    @Inject
    ReadSharedCase readSharedCase;

    @Inject
    OpenSharedFile openSharedFile;

    @Inject
    KeepAmendment keepAmendment;

    @Inject
    AttachFile attachFile;

    @Inject
    OpenFile openFile;

    @Inject
    ListFiles listFiles;

    @Inject
    FindCases findCases;

    @Inject
    AmendCase amendCase;

    @Inject
    AcceptAmendment acceptAmendment;

    @Inject
    RefuseAmendment refuseAmendment;

    @Inject
    AskErasure askErasure;

    @Inject
    KeepAfterAll keepAfterAll;

    @Inject
    EraseCase eraseCase;

    @Inject
    ReadHistory readHistory;

    @Inject
    KeyPerson keyPerson;

    @Inject
    FindSamePerson findSamePerson;

    private static LocalDate today() {
        return LocalDate.now(Clock.system(Clocks.PARIS));
    }

    private static ShareDraft to(String recipient, ShareKind kind) {
        return new ShareDraft(kind, recipient, "HOUSING", today().plusDays(30));
    }

    /** A case of a person who agreed to sharing, with a text, a mark, a note and everything else that is sealed. */
    private static Cases agreed() {
        BlockageDraft blockage = Cases.completed(
                Blockages.withOutcome(
                        Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF"), "RESOLVED", DAY, "COURT"),
                "PREF-75",
                new ActionDraft(UUID.randomUUID(), "LAWYER", DAY, "PENDING"));
        return aCase().with("narrative", "Au guichet.")
                .with("localAlias", "K.")
                .with("restrictedNote", "interne")
                .with(List.of(blockage))
                .informedOn(DAY)
                .answering(Map.of("consentScope", Set.of("SHARE", "STATS")));
    }

    /** Proposed by HLR to ADN; whoever acts is of HLR afterwards. */
    private UUID proposed(UUID id, ShareKind kind) {
        as(member("HLR"));
        return proposeShare.propose(id, to("ADN", kind));
    }

    private UUID shared(UUID id) {
        UUID share = proposed(id, ShareKind.SHARE);
        as(member("ADN"));
        acceptShare.accept(share);
        return share;
    }

    @Test
    void without_the_agreement_of_the_person_nothing_is_proposed_and_nobody_overrides_it() {
        for (Set<String> scope : List.of(Set.<String>of(), Set.of("STATS", "LETTER"))) {
            UUID id = submitted(
                    "HLR", aCase().answering(Map.of("consentScope", scope)).draft());
            assertThat(problems(() -> proposeShare.propose(id, to("ADN", ShareKind.SHARE))))
                    .extracting(Problem::key)
                    .containsExactly("sharing.problem.consent");
            assertThat(listShares.list(Optional.of(id)).hindrances()).hasSize(1);
            as(COORDINATOR);
            assertThatThrownBy(() -> proposeShare.propose(id, to("ADN", ShareKind.SHARE)))
                    .isInstanceOf(Refused.class);
        }
        assertThat(proposed(submitted("HLR", agreed().draft()), ShareKind.SHARE))
                .as("positive control")
                .isNotNull();
    }

    @Test
    void an_agreement_that_is_withdrawn_blocks_the_acceptance_and_ends_the_reading() {
        Cases typed = agreed();
        UUID id = returned("HLR", typed.draft(), "Où ?");
        UUID share = proposed(id, ShareKind.SHARE);
        UUID transfer = proposed(id, ShareKind.TRANSFER);
        withdrawAgreement(typed);
        as(member("ADN"));
        for (UUID any : List.of(share, transfer)) {
            assertThat(problems(() -> acceptShare.accept(any)))
                    .extracting(Problem::key)
                    .containsExactly("sharing.problem.notNow");
        }
        typed.answering(Map.of("consentScope", Set.of("SHARE")));
        as(member("HLR"));
        logCase.log(typed.version(version(id)).draft());
        as(member("ADN"));
        acceptShare.accept(share);
        assertThat(readSharedCase.read(share).reference())
                .as("positive control")
                .startsWith("HLR-");
        withdrawAgreement(typed);
        assertUnread(share);
    }

    private void withdrawAgreement(Cases typed) {
        as(member("HLR"));
        UUID id = typed.draft().id();
        logCase.log(typed.version(version(id))
                .answering(Map.of("consentScope", Set.of("STATS")))
                .draft());
    }

    /** What is told of a counted case waits for the coordinator; a withdrawal does not. */
    @Test
    void an_agreement_that_is_withdrawn_in_a_waiting_version_counts_at_once() {
        Cases typed = agreed();
        UUID id = validated("HLR", typed.draft());
        UUID share = shared(id);
        readSharedCase.read(share);
        as(member("HLR"));
        CaseDraft withdrawn = typed.version(version(id))
                .answering(Map.of("consentScope", Set.of("STATS")))
                .draft();
        amendCase.amend(withdrawn);
        assertUnread(share);
    }

    /** The other way round: an agreement that is new waits like anything else that is told. */
    @Test
    void an_agreement_that_waits_for_the_coordinator_lets_nobody_read_until_it_is_accepted() {
        Cases typed = agreed().answering(Map.of("consentScope", Set.of("STATS")));
        UUID id = validated("HLR", typed.draft());
        assertHindered(id, "sharing.problem.consent");
        tellAgreement(typed);
        assertHindered(id, "sharing.problem.consentWaits");
        as(COORDINATOR);
        refuseAmendment.refuse(id, version(id), Remark.of("Quand ?"));
        assertHindered(id, "sharing.problem.consent");
        tellAgreement(typed);
        as(COORDINATOR);
        acceptAmendment.accept(id, version(id));

        UUID share = shared(id);
        assertThat(readSharedCase.read(share).content().narrative()).isEqualTo("Au guichet.");
    }

    private void tellAgreement(Cases typed) {
        as(member("HLR"));
        amendCase.amend(typed.version(version(typed.draft().id()))
                .answering(Map.of("consentScope", Set.of("SHARE")))
                .draft());
    }

    private void assertHindered(UUID id, String why) {
        as(member("HLR"));
        assertThat(listShares.list(Optional.of(id)).hindrances())
                .extracting(Problem::key)
                .containsExactly(why);
        for (ShareKind kind : ShareKind.values()) {
            assertThat(problems(() -> proposeShare.propose(id, to("ADN", kind))))
                    .extracting(Problem::key)
                    .containsExactly(why);
        }
    }

    @Test
    void whoever_asks_for_erasure_is_shared_with_nobody_from_then_on() {
        UUID id = validated("HLR", agreed().draft());
        UUID share = shared(id);
        readSharedCase.read(share);
        as(member("HLR"));
        askErasure.ask(id, version(id));
        assertUnread(share);
        as(COORDINATOR);
        eraseCase.erase(id, version(id), "PERSON");
        as(member("ADN"));
        assertThat(listShares.list(Optional.empty()).incoming())
                .filteredOn(offer -> offer.id().equals(share))
                .singleElement()
                .satisfies(offer -> {
                    assertThat(offer.state()).isEqualTo(ShareState.REVOKED);
                    assertThat(offer.reference()).isNull();
                });
    }

    @Test
    void a_request_for_erasure_that_is_taken_back_lets_the_case_be_read_again() {
        UUID id = validated("HLR", agreed().draft());
        UUID share = shared(id);
        as(member("HLR"));
        askErasure.ask(id, version(id));
        assertUnread(share);
        as(member("HLR"));
        keepAfterAll.keep(id, version(id));
        assertThatThrownBy(() -> keepAfterAll.keep(id, version(id))).isInstanceOf(Stale.class);
        as(member("ADN"));
        assertThat(readSharedCase.read(share).reference()).isNotEmpty();
    }

    private void assertUnread(UUID share) {
        as(member("ADN"));
        for (UUID any : List.of(share, UUID.randomUUID())) {
            assertThatThrownBy(() -> readSharedCase.read(any))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("share");
            assertThatThrownBy(() -> openSharedFile.open(any, UUID.randomUUID()))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("share");
        }
    }

    @Test
    void a_draft_is_not_shared() {
        UUID id = drafted("HLR", agreed().draft());
        assertThat(problems(() -> proposeShare.propose(id, to("ADN", ShareKind.SHARE))))
                .extracting(Problem::key)
                .containsExactly("sharing.problem.draft");
    }

    @Test
    void the_other_association_reads_only_while_it_is_accepted_and_not_over() throws SQLException {
        UUID id = submitted("HLR", agreed().draft());
        UUID share = proposed(id, ShareKind.SHARE);
        assertUnread(share);
        acceptShare.accept(share);

        SharedCase seen = readSharedCase.read(share);
        assertThat(seen.content().narrative()).isEqualTo("Au guichet.");
        assertThat(seen.content().localAlias()).isNull();
        assertThat(seen.content().restrictedNote()).isNull();
        assertThatThrownBy(() -> readCase.read(id)).as("by no other way").isInstanceOf(NotFound.class);
        as(member("SCCF"));
        assertThatThrownBy(() -> readSharedCase.read(share)).isInstanceOf(NotFound.class);
        as(member("HLR"));
        assertThatThrownBy(() -> readSharedCase.read(share)).isInstanceOf(NotFound.class);

        end(share, today().minusDays(1));
        assertUnread(share);
        assertThatThrownBy(() -> finishShare.finish(share)).isInstanceOf(Stale.class);
        end(share, today());
        assertThat(readSharedCase.read(share).reference())
                .as("its last day is still a day")
                .isEqualTo(seen.reference());
        as(member("HLR"));
        revokeShare.revoke(share);
        assertUnread(share);
    }

    @Test
    void what_nobody_answers_ends_by_itself_after_its_last_day_and_can_be_proposed_anew() throws SQLException {
        UUID id = submitted("HLR", agreed().draft());
        for (ShareKind kind : ShareKind.values()) {
            UUID waiting = proposed(id, kind);
            end(waiting, today().minusDays(1));
            assertUnread(waiting);
            for (Consumer<UUID> answer : List.<Consumer<UUID>>of(
                    share -> acceptShare.accept(share),
                    share -> refuseShare.refuse(share),
                    share -> finishShare.finish(share))) {
                assertThatThrownBy(() -> answer.accept(waiting)).as("%s", kind).isInstanceOf(Stale.class);
            }
            assertThat(listShares.list(Optional.empty()).incoming())
                    .extracting(ShareView::id, ShareView::state, ShareView::reference)
                    .contains(tuple(waiting, ShareState.EXPIRED, null));
            as(member("HLR"));
            assertThatThrownBy(() -> revokeShare.revoke(waiting)).isInstanceOf(Stale.class);
            assertThat(listShares.list(Optional.empty()).outgoing())
                    .extracting(ShareView::id, ShareView::state)
                    .contains(tuple(waiting, ShareState.EXPIRED));
            assertThat(readCase.read(id).association()).isEqualTo("HLR");
        }
        UUID anew = proposed(id, ShareKind.SHARE);
        end(anew, today());
        as(member("ADN"));
        acceptShare.accept(anew);
        assertThat(readSharedCase.read(anew).reference()).as("on its last day").startsWith("HLR-");
    }

    private static void end(UUID share, LocalDate day) throws SQLException {
        try (Sql sql = Sql.asOwner()) {
            sql.change("update case_share set ends_on = ? where id = ?", day.toString(), share.toString());
        }
    }

    @Test
    void what_was_given_back_is_not_read_any_more_and_what_is_withdrawn_neither() {
        UUID share = shared(submitted("HLR", agreed().draft()));
        finishShare.finish(share);
        assertUnread(share);
        as(member("HLR"));
        assertThatThrownBy(() -> revokeShare.revoke(share)).isInstanceOf(Stale.class);
    }

    @Test
    void before_accepting_the_other_association_learns_from_whom_what_for_and_until_when() {
        UUID id = submitted("HLR", agreed().draft());
        UUID share = proposed(id, ShareKind.SHARE);
        String reference = readCase.read(id).reference();
        as(member("ADN"));
        assertThat(incoming(share))
                .extracting(ShareView::other, ShareView::purpose, ShareView::reference, ShareView::state)
                .containsExactly("HLR", "HOUSING", null, ShareState.IN_PROGRESS);
        acceptShare.accept(share);
        assertThat(incoming(share).reference()).isEqualTo(reference);
        as(member("HLR"));
        revokeShare.revoke(share);
        as(member("ADN"));
        assertThat(incoming(share))
                .extracting(ShareView::reference, ShareView::state)
                .containsExactly(null, ShareState.REVOKED);
    }

    private ShareView incoming(UUID share) {
        return listShares.list(Optional.empty()).incoming().stream()
                .filter(view -> view.id().equals(share))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_shared_case_stands_in_no_list_and_no_count_of_its_reader() {
        UUID id = submitted("HLR", agreed().draft());
        shared(id);
        assertThat(findCases.find(CaseFilter.ALL, MANY).rows())
                .extracting(CaseSummary::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> listFiles.list(id)).isInstanceOf(NotFound.class);
        as(member("HLR"));
        assertThat(findCases.find(CaseFilter.ALL, MANY).rows())
                .as("positive control")
                .extracting(CaseSummary::id)
                .contains(id);
    }

    @Test
    void files_of_a_shared_case_are_read_through_its_share_and_those_of_no_other_case() {
        Cases typed = agreed();
        UUID id = drafted("HLR", typed.draft());
        UUID file = attachFile.attach(id, "refus.png", picture());
        submitCase.submit(typed.version(version(id)).draft());
        UUID other = drafted("HLR", agreed().draft());
        UUID foreign = attachFile.attach(other, "autre.png", picture());
        UUID share = shared(id);

        assertThat(readSharedCase.read(share).files()).hasSize(1);
        assertThat(openSharedFile.open(share, file).content()).isNotEmpty();
        assertThatThrownBy(() -> openSharedFile.open(share, foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> openFile.open(file)).isInstanceOf(NotFound.class);
        as(member("HLR"));
        revokeShare.revoke(share);
        as(member("ADN"));
        assertThatThrownBy(() -> openSharedFile.open(share, file)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_proposal_is_answered_by_its_recipient_and_taken_back_by_its_owner_and_by_nobody_else() {
        UUID share = proposed(submitted("HLR", agreed().draft()), ShareKind.TRANSFER);
        for (Caller stranger : List.of(member("HLR"), member("SCCF"))) {
            as(stranger);
            for (UUID any : List.of(share, UUID.randomUUID())) {
                assertThatThrownBy(() -> acceptShare.accept(any)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> refuseShare.refuse(any)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> finishShare.finish(any)).isInstanceOf(NotFound.class);
            }
        }
        for (Caller stranger : List.of(member("ADN"), member("SCCF"))) {
            as(stranger);
            assertThatThrownBy(() -> revokeShare.revoke(share)).isInstanceOf(NotFound.class);
        }
        for (Caller without : List.of(COORDINATOR, Callers.observer("MIPROF"))) {
            as(without);
            assertThatThrownBy(() -> acceptShare.accept(share)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> listShares.list(Optional.empty())).isInstanceOf(Refused.class);
        }
        as(member("ADN"));
        refuseShare.refuse(share);
        assertThatThrownBy(() -> acceptShare.accept(share)).isInstanceOf(Stale.class);
    }

    @Test
    void what_is_wrong_with_a_proposal_is_told_and_another_association_s_case_is_not_there() {
        UUID id = submitted("HLR", agreed().draft());
        assertThat(problems(() ->
                        proposeShare.propose(id, new ShareDraft(ShareKind.SHARE, "HLR", "x", today().plusDays(91)))))
                .extracting(Problem::field)
                .containsExactly("recipient", "purpose", "endsOn");
        proposed(id, ShareKind.SHARE);
        assertThat(problems(() -> proposeShare.propose(id, to("ADN", ShareKind.SHARE))))
                .extracting(Problem::key)
                .containsExactly("sharing.problem.already");
        as(member("ADN"));
        for (UUID any : List.of(id, UUID.randomUUID())) {
            assertThatThrownBy(() -> proposeShare.propose(any, to("SCCF", ShareKind.SHARE)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> listShares.list(Optional.of(any))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_case_that_is_handed_over_is_the_other_association_s_whole_without_mark_and_note() throws SQLException {
        Cases typed = agreed();
        UUID id = drafted("HLR", typed.draft());
        UUID file = attachFile.attach(id, "refus.png", picture());
        submitCase.submit(typed.version(version(id)).draft());
        returnCase.giveBack(id, taken(id), Remark.of("Quelle préfecture ?"));
        as(member("HLR"));
        submitCase.submit(typed.version(version(id)).draft());
        validateCase.validate(id, taken(id));
        as(member("HLR"));
        keyPerson.key(id, new TypedPerson("Zxq", "Kwy", "1931", "FEMALE"));
        keepAmendment.keep(readCase.read(id).content().with(Answers.NONE), 0);
        String reference = readCase.read(id).reference();
        UUID third = proposeShare.propose(id, to("SCCF", ShareKind.SHARE));
        as(member("SCCF"));
        acceptShare.accept(third);
        UUID transfer = proposed(id, ShareKind.TRANSFER);
        as(member("ADN"));
        try (Sql sql = Sql.asOwner()) {
            long before = sql.number("select max(number) from journal");
            acceptShare.accept(transfer);
            assertThat(sql.column("select action from journal where number > ? order by number", before))
                    .as("that the third may not read it any more stands there too")
                    .containsExactly("case.share_revoked", "case.transferred");
        }

        CaseView read = readCase.read(id);
        assertThat(read.reference()).isEqualTo(reference);
        assertThat(read.association()).isEqualTo("ADN");
        assertThat(read.content().narrative()).isEqualTo("Au guichet.");
        assertThat(read.content().blockages()).isEqualTo(typed.draft().blockages());
        assertThat(read.content().consentDate()).isEqualTo(DAY);
        assertThat(read.content().answers()).isEqualTo(typed.draft().answers());
        assertThat(read.content().localAlias()).isNull();
        assertThat(read.content().restrictedNote()).isNull();
        assertThat(read.notes()).extracting(note -> note.text()).containsExactly("Quelle préfecture ?");
        assertThat(openFile.open(file).content()).isNotEmpty();
        assertThat(listFiles.list(id).files()).extracting(one -> one.name()).containsExactly("refus.png");
        readHistory.read(id);
        assertThat(findSamePerson.find(id).keyedAt()).isNotNull();
        assertEverythingMoved(id);

        as(member("HLR"));
        assertThatThrownBy(() -> readCase.read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> openFile.open(file)).isInstanceOf(NotFound.class);
        assertThat(listShares.list(Optional.empty()).outgoing())
                .as("what stays: which case went to whom, when")
                .extracting(ShareView::id, ShareView::reference, ShareView::other, ShareView::state)
                .contains(tuple(transfer, reference, "ADN", ShareState.DONE));
        assertThatThrownBy(() -> revokeShare.revoke(transfer)).isInstanceOf(Stale.class);
        as(member("SCCF"));
        assertThatThrownBy(() -> readSharedCase.read(third))
                .as("the new owner shared nothing")
                .isInstanceOf(NotFound.class);
    }

    /** Whatever table names a case and an association: a new one that the handover forgets is found here. */
    private static void assertEverythingMoved(UUID id) throws SQLException {
        try (Sql sql = Sql.asOwner()) {
            List<String> tables = sql
                    .column("select a.table_name from information_schema.columns a join information_schema.columns c"
                            + " on c.table_schema = a.table_schema and c.table_name = a.table_name"
                            + " where a.table_schema = database() and a.column_name = 'association'"
                            + " and c.column_name = 'case_id' and a.table_name <> 'case_share'")
                    .stream()
                    .map(String::valueOf)
                    .toList();
            assertThat(tables).contains("blockage", "review_note", "case_file", "person_key");
            assertThat(sql.column("select 1 from amendment_draft where case_id = ?", id.toString()))
                    .as("it holds mark and note")
                    .isEmpty();
            for (String table : tables) {
                assertThat(sql.column(
                                "select distinct association from " + table + " where case_id = ?", id.toString()))
                        .as(table)
                        .isSubsetOf("ADN");
            }
            assertThat(sql.column(
                            "select distinct association from action_taken"
                                    + " where blockage_id in (select id from blockage where case_id = ?)",
                            id.toString()))
                    .containsExactly("ADN");
            assertThat(sql.column(
                            "select distinct association from case_file_content"
                                    + " where file_id in (select id from case_file where case_id = ?)",
                            id.toString()))
                    .containsExactly("ADN");
            assertThat(sql.column("select owner from field_case where id = ?", id.toString()))
                    .containsExactly(member("ADN").subject());
        }
    }

    @Test
    void of_two_who_accept_a_handover_at_the_same_moment_one_wins() throws Exception {
        UUID id = submitted("HLR", agreed().draft());
        UUID transfer = proposed(id, ShareKind.TRANSFER);
        List<Object> answers = atOnce(List.of(() -> accepting("one", transfer), () -> accepting("two", transfer)));

        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        as(member("ADN"));
        assertThat(readCase.read(id).content().narrative()).isEqualTo("Au guichet.");
    }

    private Object accepting(String who, UUID transfer) {
        as(Callers.member("ADN", who));
        acceptShare.accept(transfer);
        return "done";
    }

    @Test
    void every_step_stands_in_the_journal_which_the_coordinator_reads() throws SQLException {
        UUID id = submitted("HLR", agreed().draft());
        try (Sql sql = Sql.asOwner()) {
            long before = sql.number("select max(number) from journal");
            UUID share = shared(id);
            readSharedCase.read(share);
            finishShare.finish(share);
            UUID again = proposed(id, ShareKind.SHARE);
            revokeShare.revoke(again);
            UUID refused = proposed(id, ShareKind.TRANSFER);
            as(member("ADN"));
            refuseShare.refuse(refused);
            UUID transfer = proposed(id, ShareKind.TRANSFER);
            as(member("ADN"));
            acceptShare.accept(transfer);
            assertThat(sql.column("select action from journal where number > ? order by number", before))
                    .containsExactly(
                            "case.share_proposed",
                            "case.share_accepted",
                            "case.shared_read",
                            "case.share_finished",
                            "case.share_proposed",
                            "case.share_revoked",
                            "case.transfer_proposed",
                            "case.share_refused",
                            "case.transfer_proposed",
                            "case.transferred");
        }
    }
}
