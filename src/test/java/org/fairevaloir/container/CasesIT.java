package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.CountCases;
import org.fairevaloir.cases.DeleteDraft;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.cases.FindLastUsed;
import org.fairevaloir.cases.FindLookalikes;
import org.fairevaloir.cases.KeepDraft;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.WithdrawCase;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.freetext.FreeTexts;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.junit.jupiter.api.Test;

/** A case between its association and the coordinator: what each may see and do, alone and at the same moment. */
class CasesIT extends InContainer {
    private static final CaseWindow MANY = CaseWindow.first(CaseSort.NEWEST_CHANGE, 200);

    @Inject
    FindLookalikes findLookalikes;

    @Inject
    KeepDraft keepDraft;

    @Inject
    FindLastUsed findLastUsed;

    @Inject
    FindCases findCases;

    @Inject
    CountCases countCases;

    @Inject
    DeleteDraft deleteDraft;

    @Inject
    WithdrawCase withdrawCase;

    @Test
    void a_case_is_logged_submitted_returned_corrected_submitted_again_and_validated() {
        Cases typed = aCase().with("localAlias", "Awa 3").with("restrictedNote", "Nous la revoyons lundi.");
        as(member("HLR"));
        Saved saved = logCase.log(typed.draft());
        assertThat(saved.reference()).matches("HLR-\\d{4}-\\d{4,}");
        submitCase.submit(typed.version(saved.version()).draft());

        as(COORDINATOR);
        UUID id = typed.draft().id();
        returnCase.giveBack(id, taken(id), Remark.of("Quelle préfecture ?"));

        as(member("HLR"));
        CaseView back = readCase.read(typed.draft().id());
        assertThat(back.status()).isEqualTo(CaseStatus.RETURNED);
        assertThat(back.notes()).extracting(CaseView.Note::text).containsExactly("Quelle préfecture ?");
        assertThat(back.content().restrictedNote()).isEqualTo("Nous la revoyons lundi.");
        submitCase.submit(typed.version(back.content().version())
                .withObstacle("O_COUNTER")
                .draft());

        as(COORDINATOR);
        long held = taken(id);
        CaseView seen = readCase.read(id);
        assertThat(seen.content().blockages())
                .singleElement()
                .satisfies(blockage -> assertThat(blockage.obstacle()).isEqualTo("O_COUNTER"));
        validateCase.validate(id, held);
        assertThat(readCase.read(id).status()).isEqualTo(CaseStatus.VALIDATED);
    }

    @Test
    void what_was_typed_is_read_again_to_the_letter() {
        CaseDraft typed = aCase().with("localAlias", "Ọlá ✓")
                .with("narrative", "« L’œuvre » : 50 %\nligne 2 😀")
                .draft();
        CaseView read = reread("AFJ", drafted("AFJ", typed));

        assertThat(read.content().situation()).isEqualTo(typed.situation());
        assertThat(read.content().blockages()).isEqualTo(typed.blockages());
        assertThat(read.content().narrative()).isEqualTo(typed.narrative());
        assertThat(read.content().localAlias()).isEqualTo(typed.localAlias());
    }

    @Test
    void another_association_finds_nothing_whatever_it_tries_with_the_id() {
        CaseDraft draft = aCase().draft();
        UUID id = submitted("HLR", draft);
        Caller other = member("ADN");

        for (UUID tried : List.of(id, UUID.randomUUID())) {
            assertNotFound(other, () -> readCase.read(tried));
            assertNotFound(other, () -> withdrawCase.withdraw(tried, 1));
            assertNotFound(other, () -> deleteDraft.delete(tried, 1));
            assertNotFound(other, () -> logCase.log(aCase().id(tried).version(1).draft()));
            assertNotFound(
                    other, () -> submitCase.submit(aCase().id(tried).version(1).draft()));
        }
        assertNotFound(other, () -> logCase.log(aCase().id(id).draft()));
        assertThat(listed(other)).extracting(CaseSummary::id).doesNotContain(id);
        assertThat(listed(member("HLR")))
                .as("positive control")
                .extracting(CaseSummary::id)
                .contains(id);
        assertThat(reread("HLR", id).content().blockages()).isEqualTo(draft.blockages());
    }

    @Test
    void filters_stack_and_those_of_a_blockage_are_of_the_same_one() {
        UUID id = drafted(
                "HLR",
                aCase().with("exploitationForm", "DOM")
                        .with("ageBand", "A16_17")
                        .with(List.of(
                                Cases.aBlockage("O_DELAY"),
                                Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF")))
                        .draft());
        CaseFilter stacked = CaseFilter.in(CaseStatus.DRAFT, CaseStatus.VALIDATED)
                .with("exploitationForm", "DOM")
                .withAny("ageBand", List.of("LT13", "A16_17"))
                .with("owner", member("HLR").subject())
                .with("obstacle", "O_COUNTER")
                .with("authorityType", "PREF");

        assertThat(filtered(stacked)).contains(id);
        assertThat(filtered(stacked.with("obstacle", "O_DELAY")))
                .as("another blockage's")
                .doesNotContain(id);
        assertThat(filtered(stacked.with("exploitationForm", "SEX"))).doesNotContain(id);
        assertThat(filtered(stacked.with("owner", "somebody-else"))).isEmpty();
        assertThat(filtered(stacked.withAny("ageBand", List.of("A18_24")))).doesNotContain(id);
        assertThat(filtered(stacked.withAny("ageBand", List.of()))).isEmpty();
        assertThat(filtered(CaseFilter.in(CaseStatus.VALIDATED, CaseStatus.CLOSED)))
                .doesNotContain(id);
        assertThat(filtered(CaseFilter.ALL.with("obstacle", "O_DELAY").with("authorityType", null)))
                .contains(id);
    }

    private List<UUID> filtered(CaseFilter filter) {
        as(member("HLR"));
        return findCases.find(filter, MANY).rows().stream().map(CaseSummary::id).toList();
    }

    @Test
    void asking_for_another_association_in_the_filter_gives_nothing() {
        submitted("HLR", aCase().draft());
        CaseFilter others = CaseFilter.ALL.with("association", "HLR");

        as(member("ADN"));
        assertThat(findCases.find(others, MANY).rows()).isEmpty();
        assertThat(countCases.count(others)).isZero();
        as(COORDINATOR);
        assertThat(countCases.count(others)).as("positive control").isPositive();
    }

    @Test
    void the_coordinator_sees_a_case_only_once_it_has_left_its_association() {
        UUID id = drafted("SCCF", aCase().draft());
        assertNotFound(COORDINATOR, () -> readCase.read(id));
        assertThat(listed(COORDINATOR)).extracting(CaseSummary::id).doesNotContain(id);

        long version = reread("SCCF", id).content().version();
        as(member("SCCF"));
        long submitted =
                submitCase.submit(aCase().id(id).version(version).draft()).version();
        assertThat(listed(COORDINATOR)).extracting(CaseSummary::id).contains(id);

        as(member("SCCF"));
        withdrawCase.withdraw(id, submitted);
        assertNotFound(COORDINATOR, () -> readCase.read(id));
    }

    @Test
    void the_coordinator_reads_neither_the_mark_nor_the_note_of_the_association() {
        UUID id = submitted(
                "HLR",
                aCase().with("localAlias", "K.")
                        .with("restrictedNote", "interne")
                        .with("narrative", "Récit.")
                        .draft());

        as(COORDINATOR);
        CaseDraft seen = readCase.read(id).content();
        assertThat(seen.localAlias()).isNull();
        assertThat(seen.restrictedNote()).isNull();
        assertThat(seen.narrative()).isEqualTo("Récit.");
        assertThat(reread("HLR", id).content().restrictedNote()).isEqualTo("interne");
    }

    @Test
    void an_observer_is_refused_before_anything_is_looked_up() {
        UUID id = validated("HLR", aCase().draft());

        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> readCase.read(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> findCases.find(CaseFilter.ALL, MANY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> countCases.count(CaseFilter.ALL)).isInstanceOf(Refused.class);
        ActingUser.isNobody();
        assertThatThrownBy(() -> readCase.read(id)).isInstanceOf(Refused.class);
    }

    @Test
    void who_edits_what_somebody_has_changed_meanwhile_is_told_and_changes_nothing() {
        Cases typed = aCase();
        UUID id = drafted("HLR", typed.draft());
        long opened = reread("HLR", id).content().version();
        as(Callers.member("HLR", "colleague"));
        logCase.log(typed.version(opened).with("gender", "M").draft());

        as(member("HLR"));
        CaseDraft late = typed.version(opened).with("gender", "NB").draft();
        assertThatThrownBy(() -> logCase.log(late)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> submitCase.submit(late)).isInstanceOf(Stale.class);
        assertThat(reread("HLR", id).content().situation().gender()).isEqualTo("M");
    }

    @Test
    void an_answer_to_a_case_that_was_changed_meanwhile_is_refused() {
        as(member("HLR"));
        CaseDraft draft = aCase().draft();
        Saved first = submitCase.submit(draft);
        withdrawCase.withdraw(draft.id(), first.version());
        submitCase.submit(aCase().id(draft.id())
                .version(reread("HLR", draft.id()).content().version())
                .draft());

        long held = taken(draft.id());
        for (long opened : List.of(first.version(), held - 1)) {
            assertThatThrownBy(() -> validateCase.validate(draft.id(), opened)).isInstanceOf(Stale.class);
            assertThatThrownBy(() -> returnCase.giveBack(draft.id(), opened, Remark.of("?")))
                    .isInstanceOf(Stale.class);
        }
        validateCase.validate(draft.id(), held);
    }

    @Test
    void one_new_form_sent_twice_makes_one_case() {
        as(member("ADN"));
        CaseDraft draft = aCase().draft();
        Saved first = logCase.log(draft);

        assertThat(logCase.log(draft)).isEqualTo(first);
        assertThat(submitCase
                        .submit(aCase().id(draft.id()).version(first.version()).draft())
                        .reference())
                .isEqualTo(first.reference());
    }

    @Test
    void what_was_typed_while_a_new_form_was_on_its_way_is_not_taken_for_what_arrived() {
        as(member("ADN"));
        Cases typed = aCase().with("narrative", "Arrivée");
        keepDraft.keep(typed.draft());
        CaseDraft later = typed.with("narrative", "Arrivée seule").draft();

        assertThatThrownBy(() -> submitCase.submit(later)).isInstanceOf(Stale.class);
        assertThat(readCase.read(later.id()).status()).isEqualTo(CaseStatus.DRAFT);
    }

    @Test
    void one_new_form_submitted_twice_is_submitted_once() {
        as(member("ADN"));
        CaseDraft draft = aCase().draft();
        Saved first = submitCase.submit(draft);

        assertThat(submitCase.submit(draft)).isEqualTo(first);
    }

    @Test
    void ten_clicks_at_the_same_moment_make_one_case() throws Exception {
        for (int round = 0; round < 3; round++) {
            CaseDraft draft = aCase().draft();
            List<Object> answers = atOnce(tenTimes(() -> {
                as(member("ACF"));
                return submitCase.submit(draft).reference();
            }));

            assertThat(answers).hasSize(10).allMatch(String.class::isInstance);
            assertThat(answers.stream().distinct()).hasSize(1);
            assertThat(listed(member("ACF")))
                    .filteredOn(row -> row.id().equals(draft.id()))
                    .hasSize(1);
        }
    }

    @Test
    void many_new_cases_at_the_same_moment_have_each_their_own_reference() throws Exception {
        List<Object> references = atOnce(tenTimes(() -> {
            as(member("ADS"));
            return logCase.log(aCase().draft()).reference();
        }));

        assertThat(references).hasSize(10).allMatch(String.class::isInstance).doesNotHaveDuplicates();
    }

    @Test
    void of_ten_colleagues_who_save_the_same_case_at_once_one_wins_and_the_others_are_told() throws Exception {
        UUID id = drafted("HLR", aCase().draft());
        long opened = reread("HLR", id).content().version();
        List<Object> answers = atOnce(tenTimes(() -> {
            as(member("HLR"));
            return logCase.log(
                    aCase().id(id).version(opened).with("housing", "STREET").draft());
        }));

        assertThat(answers).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Stale.class::isInstance).hasSize(9);
    }

    @Test
    void of_two_coordinators_who_take_a_case_at_once_one_wins_and_the_other_is_told() throws Exception {
        UUID id = submitted("HLR", aCase().draft());
        long version = reread("HLR", id).content().version();
        List<Object> answers = atOnce(List.of(
                () -> {
                    as(Callers.coordinator("one"));
                    takeInReview.take(id, version);
                    return "done";
                },
                () -> {
                    as(Callers.coordinator("two"));
                    takeInReview.take(id, version);
                    return "done";
                }));

        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn(Stale.class::isInstance).hasSize(1);
        assertThat(reread("HLR", id).status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void nobody_reviews_a_case_that_they_wrote() {
        UUID id = submitted("HLR", aCase().draft());
        long version = reread("HLR", id).content().version();

        as(Callers.coordinator(member("HLR").subject()));
        assertThatThrownBy(() -> takeInReview.take(id, version)).isInstanceOf(Problems.class);
        as(COORDINATOR);
        takeInReview.take(id, version);
    }

    @Test
    void a_case_with_problems_is_not_submitted_and_a_new_one_not_even_stored() {
        as(member("HLR"));
        CaseDraft incomplete = aCase().with("consent", "REFUSED").draft();

        assertThatThrownBy(() -> submitCase.submit(incomplete)).isInstanceOf(Problems.class);
        assertNotFound(member("HLR"), () -> readCase.read(incomplete.id()));
    }

    @Test
    void an_absurd_draft_is_not_stored() {
        as(member("HLR"));
        CaseDraft absurd = aCase().with("gender", "X").draft();

        assertThatThrownBy(() -> logCase.log(absurd)).isInstanceOf(Problems.class);
        assertNotFound(member("HLR"), () -> readCase.read(absurd.id()));
    }

    @Test
    void a_question_needs_words_and_not_too_many() {
        UUID id = submitted("HLR", aCase().draft());
        long held = taken(id);
        for (String question : List.of("", "  ", "x".repeat(2_001), "Rappeler M. Durand au 06 12 34 56 78")) {
            assertThatThrownBy(() -> returnCase.giveBack(id, held, Remark.of(question)))
                    .isInstanceOf(Problems.class);
        }
        assertThat(reread("HLR", id).status()).isEqualTo(CaseStatus.IN_REVIEW);
    }

    @Test
    void a_draft_can_be_deleted_and_what_was_submitted_can_not() {
        UUID draft = drafted("HLR", aCase().draft());
        long version = reread("HLR", draft).content().version();
        deleteDraft.delete(draft, version);
        assertNotFound(member("HLR"), () -> readCase.read(draft));

        UUID submitted = submitted("HLR", aCase().draft());
        long later = reread("HLR", submitted).content().version();
        assertThatThrownBy(() -> deleteDraft.delete(submitted, later)).isInstanceOf(Stale.class);
    }

    @Test
    void blockages_are_added_changed_and_removed_with_their_case() {
        Cases typed = aCase().with(List.of(Cases.aBlockage("O_NOINFO"), Cases.aBlockage("O_DELAY")));
        UUID id = drafted("HLR", typed.draft());
        CaseDraft stored = reread("HLR", id).content();
        var kept = stored.blockages().get(1);

        as(member("HLR"));
        logCase.log(typed.version(stored.version())
                .with(List.of(kept, Cases.aBlockage("O_REFUSAL")))
                .draft());
        assertThat(reread("HLR", id).content().blockages())
                .extracting(blockage -> blockage.obstacle())
                .containsExactly("O_DELAY", "O_REFUSAL");
    }

    @Test
    void the_whole_form_is_read_as_it_was_typed() throws SQLException {
        ActionDraft action = new ActionDraft(UUID.randomUUID(), "LAWYER", LocalDate.of(2015, 3, 9), "PENDING");
        BlockageDraft blockage =
                Cases.completed(Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF"), "PREF-75", action);
        Cases typed = aCase().with("ageBand", "A16_17")
                .with(List.of(blockage))
                .informedOn(LocalDate.of(2015, 1, 7))
                .answering(Map.of("control", Set.of("DEBT", "PAPERS"), "adHocAdmin", Set.of("NOT_APPOINTED")));
        UUID id = submitted("HLR", typed.draft());

        CaseDraft stored = reread("HLR", id).content();
        assertThat(stored.answers()).isEqualTo(typed.draft().answers());
        assertThat(stored.consentDate()).isEqualTo(LocalDate.of(2015, 1, 7));
        assertThat(stored.blockages()).containsExactly(blockage);
        as(COORDINATOR);
        assertThat(readCase.read(id).content().answers())
                .isEqualTo(typed.draft().answers());
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.column("select answers from field_case where id = ?", id.toString()))
                    .containsExactly("adHocAdmin=NOT_APPOINTED,control=DEBT,control=PAPERS");
            assertThat(sql.column(
                            "select taken_month from action_taken where id = ?",
                            action.id().toString()))
                    .containsExactly("2015-03-01");
        }
    }

    @Test
    void what_the_law_says_is_filled_in_unless_the_author_says_otherwise() throws SQLException {
        LocalDate start = LocalDate.of(2025, 3, 1);
        BlockageDraft said = Blockages.withStart(Blockages.withRight(aBlockage("O_DELAY"), "R_REFLECT"), start);
        UUID id = drafted("HLR", aCase().with(List.of(said)).draft());

        BlockageDraft stored = reread("HLR", id).content().blockages().get(0);
        assertThat(stored.answers().of("legalBasis")).containsExactly("REFLECT_R425_2");
        assertThat(stored.legalDeadline()).isEqualTo(LocalDate.of(2025, 3, 31));
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.column(
                            "select legal_deadline_month from blockage where id = ?",
                            said.id().toString()))
                    .as("only the month can be counted")
                    .containsExactly("2025-03-01");
        }

        Answers other = Answers.NONE.with("legalBasis", Set.of("REFLECT_CONV_13"));
        long version = reread("HLR", id).content().version();
        logCase.log(aCase().id(id)
                .version(version)
                .with(List.of(said.due(start.plusDays(8), other)))
                .draft());
        assertThat(reread("HLR", id).content().blockages()).containsExactly(said.due(start.plusDays(8), other));
    }

    @Test
    void a_measure_or_a_commitment_that_is_not_there_is_refused_even_in_a_draft() {
        as(member("HLR"));
        CaseDraft draft = aCase().with(List.of(aBlockage("O_DELAY")
                        .due(
                                null,
                                new Answers(Map.of(
                                        "measures",
                                        Set.of("P2014-22", "P2014-99"),
                                        "contradicts",
                                        Set.of("ENG-2014-001"),
                                        "confirms",
                                        Set.of("ENG-1999-001"))))))
                .draft();

        assertThat(problems(() -> logCase.log(draft)))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("blockages[0].measures", "blockages[0].confirms");
    }

    @Test
    void what_is_unchosen_goes_and_what_stays_stays() {
        Cases typed = aCase().answering(Map.of("control", Set.of("DEBT", "PAPERS"), "language", Set.of("ro")));
        UUID id = drafted("HLR", typed.draft());
        as(member("HLR"));
        logCase.log(typed.version(reread("HLR", id).content().version())
                .answering(Map.of("control", Set.of("PAPERS", "HOURS")))
                .draft());

        assertThat(reread("HLR", id).content().answers().chosen())
                .isEqualTo(Map.of("control", Set.of("PAPERS", "HOURS")));
    }

    @Test
    void an_action_of_another_association_cannot_be_taken_over_by_its_id() {
        ActionDraft action = new ActionDraft(UUID.randomUUID(), "LAWYER", LocalDate.of(2015, 3, 9), "PENDING");
        CaseDraft theirs = aCase().with(List.of(Cases.completed(
                        Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF"), "PREF-75", action)))
                .draft();
        submitted("HLR", theirs);
        BlockageDraft own =
                Cases.completed(Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF"), "PREF-75", action);

        as(member("ADN"));
        assertThatThrownBy(() -> logCase.log(aCase().with(List.of(own)).draft()))
                .isInstanceOf(NotFound.class);
        assertThat(reread("HLR", theirs.id()).content().blockages()).isEqualTo(theirs.blockages());
    }

    /** No form does it, but a program may: an action is of the blockage that it was tried against. */
    @Test
    void an_action_stays_with_its_blockage() {
        ActionDraft action = new ActionDraft(UUID.randomUUID(), "LAWYER", LocalDate.of(2015, 3, 9), "PENDING");
        BlockageDraft one =
                Cases.completed(Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF"), "PREF-75", action);
        BlockageDraft other = Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF");
        UUID id = drafted("HLR", aCase().with(List.of(one, other)).draft());
        CaseDraft stored = readCase.read(id).content();
        BlockageDraft without = Cases.aBlockage("O_COUNTER");
        CaseDraft moved = stored.with(List.of(without, Cases.completed(other, "PREF-75", action)));

        assertThatThrownBy(() -> logCase.log(moved)).isInstanceOf(NotFound.class);
        assertThat(readCase.read(id).content().blockages()).isEqualTo(stored.blockages());
        logCase.log(stored.with(List.of(other, one)));
        assertThat(readCase.read(id).content().blockages())
                .as("positive control: in another order")
                .extracting(BlockageDraft::id)
                .containsExactly(other.id(), one.id());
    }

    @Test
    void a_form_proposes_what_the_same_person_chose_last_and_nobody_else_s() {
        as(Callers.member("HLR", "first"));
        logCase.log(aCase().with("supportStatus", "FORMER").draft());
        assertThat(findLastUsed.find()).get().extracting(s -> s.supportStatus()).isEqualTo("FORMER");
        as(Callers.member("HLR", "second-who-logged-nothing"));
        assertThat(findLastUsed.find()).isEmpty();
        as(Callers.member("ADN", "first"));
        assertThat(findLastUsed.find()).isEmpty();
    }

    @Test
    void a_text_that_may_identify_somebody_leaves_only_after_its_author_confirmed_it() throws SQLException {
        CaseDraft doubtful =
                aCase().with("narrative", "Convoquée avec Mme Traoré.").draft();
        as(member("HLR"));
        for (Runnable act : List.<Runnable>of(() -> logCase.log(doubtful), () -> submitCase.submit(doubtful))) {
            assertThat(problems(act))
                    .extracting(Problem::field, Problem::key)
                    .containsExactly(tuple("narrative", FreeTexts.IDENTIFYING));
        }
        assertThatThrownBy(() -> readCase.read(doubtful.id()))
                .as("nothing was stored")
                .isInstanceOf(NotFound.class);
        long kept = keepDraft.keep(doubtful).version();
        assertThat(readCase.read(doubtful.id()).content().narrative())
                .as("the autosave loses nothing")
                .isEqualTo("Convoquée avec Mme Traoré.");

        CaseDraft confirmed = aCase().id(doubtful.id())
                .version(kept)
                .with("narrative", "Convoquée avec Mme Traoré.")
                .with(doubtful.blockages())
                .draft();
        submitCase.submit(confirmed.confirmed(TextRules.fingerprint(confirmed)));
        assertThat(readCase.read(doubtful.id()).status()).isEqualTo(CaseStatus.SUBMITTED);
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.column("select action from journal where object ="
                            + " (select object from journal where action = 'case.texts_confirmed' order by number desc limit 1)"
                            + " and action <> 'case.read' order by number"))
                    .containsExactly("case.logged", "case.amended", "case.texts_confirmed", "case.submitted");
        }
    }

    @Test
    void whose_person_does_not_agree_any_more_is_not_kept_where_the_coordinator_reads() throws SQLException {
        UUID id = returned("HLR", aCase().draft(), "À quelle préfecture ?");
        as(member("HLR"));
        long version = version(id);
        CaseDraft refused =
                aCase().id(id).with("consent", "REFUSED").version(version).draft();
        for (Runnable act : List.<Runnable>of(() -> keepDraft.keep(refused), () -> logCase.log(refused))) {
            assertThat(problems(act))
                    .extracting(Problem::field, Problem::key)
                    .containsExactly(tuple("consent", "cases.problem.agreementEnds"));
        }
        assertThat(version(id)).isEqualTo(version);
        UUID draft = drafted("HLR", aCase().draft());
        keepDraft.keep(aCase().id(draft)
                .with("consent", "REFUSED")
                .version(version(draft))
                .draft());
    }

    @Test
    void a_confirmation_that_an_autosave_brings_is_recorded_like_any_other() throws SQLException {
        UUID id = returned("HLR", aCase().draft(), "Qui l’a vue ?");
        as(member("HLR"));
        CaseDraft typed = aCase().id(id)
                .with("narrative", "Vue par M. Durand.")
                .version(version(id))
                .draft();
        assertThat(problems(() -> keepDraft.keep(typed))).hasSize(1);
        try (Sql sql = Sql.asOwner()) {
            long before = sql.number("select max(number) from journal");
            keepDraft.keep(typed.confirmed(TextRules.fingerprint(typed)));
            assertThat(sql.column("select action from journal where number > ? order by number", before))
                    .containsExactly("case.amended", "case.texts_confirmed");
            CaseDraft again = readCase.read(id).content();
            before = sql.number("select max(number) from journal");
            keepDraft.keep(again.confirmed(TextRules.fingerprint(again)));
            assertThat(sql.column("select action from journal where number > ? order by number", before))
                    .as("the same texts were confirmed before")
                    .containsExactly("case.amended");
        }
    }

    @Test
    void look_alikes_are_told_by_reference_inside_and_as_a_number_to_the_coordinator_only() {
        Cases person = aCase().with("nationality", "BT").with("exploitationForm", "MAR");
        UUID id = submitted("HLR", person.draft());
        UUID twin = submitted(
                "HLR",
                person.id(UUID.randomUUID())
                        .with(List.of(Cases.aBlockage("O_DELAY")))
                        .draft());
        submitted(
                "ADN",
                person.id(UUID.randomUUID())
                        .with(List.of(Cases.aBlockage("O_DELAY")))
                        .draft());
        submitted(
                "ADN",
                person.id(UUID.randomUUID())
                        .with(List.of(Cases.aBlockage("O_DELAY")))
                        .firstContact(YearMonth.of(2015, 2))
                        .draft());

        as(member("HLR"));
        String reference = readCase.read(twin).reference();
        assertThat(findLookalikes.find(id).references()).containsExactly(reference);
        assertThat(findLookalikes.find(id).elsewhere())
                .as("a member never learns of another association's")
                .isZero();
        as(COORDINATOR);
        assertThat(findLookalikes.find(id).references()).containsExactly(reference);
        assertThat(findLookalikes.find(id).elsewhere()).isEqualTo(1);
        as(member("ADN"));
        assertThatThrownBy(() -> findLookalikes.find(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_incomplete_looks_like_nobody() {
        UUID id = drafted("HLR", aCase().with("nationality", null).draft());
        drafted("HLR", aCase().with("nationality", null).draft());
        as(member("HLR"));
        assertThat(findLookalikes.find(id).references()).isEmpty();
    }

    @Test
    void the_texts_of_a_returned_case_are_checked_even_when_they_are_kept_by_themselves() {
        Cases typed = aCase();
        UUID id = returned("HLR", typed.draft(), "Où ?");
        as(member("HLR"));
        long version = readCase.read(id).content().version();
        CaseDraft doubtful =
                typed.version(version).with("narrative", "Avec Mme Traoré.").draft();

        assertThat(problems(() -> keepDraft.keep(doubtful)))
                .as("the coordinator reads it at once")
                .extracting(Problem::key)
                .containsExactly(FreeTexts.IDENTIFYING);
        as(COORDINATOR);
        assertThat(readCase.read(id).content().narrative()).isNull();
        as(member("HLR"));
        keepDraft.keep(typed.version(version).with("narrative", "Au guichet.").draft());
        assertThat(readCase.read(id).content().narrative()).isEqualTo("Au guichet.");
    }

    @Test
    void a_blockage_of_another_association_cannot_be_taken_over_by_its_id() {
        CaseDraft theirs = aCase().draft();
        submitted("HLR", theirs);
        CaseDraft stolen = aCase().with(theirs.blockages()).draft();

        as(member("ADN"));
        assertThatThrownBy(() -> logCase.log(stolen)).isInstanceOf(NotFound.class);
        as(member("HLR"));
        assertThatThrownBy(() -> logCase.log(stolen)).as("not even one's own").isInstanceOf(NotFound.class);
        assertThat(reread("HLR", theirs.id()).content().blockages()).isEqualTo(theirs.blockages());
    }

    private static List<Callable<Object>> tenTimes(Callable<Object> action) {
        return IntStream.range(0, 10).mapToObj(i -> action).toList();
    }

    private List<CaseSummary> listed(Caller caller) {
        as(caller);
        return findCases.find(CaseFilter.ALL, MANY).rows();
    }

    private CaseView reread(String association, UUID id) {
        as(member(association));
        return readCase.read(id);
    }

    private static void assertNotFound(Caller caller, Runnable action) {
        as(caller);
        assertThatThrownBy(action::run).isInstanceOf(NotFound.class).hasMessage("case");
    }
}
