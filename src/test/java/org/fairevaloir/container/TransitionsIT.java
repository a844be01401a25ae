package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.DeleteDraft;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.WithdrawCase;
import org.fairevaloir.cases.followup.AmendCase;
import org.fairevaloir.cases.followup.AskErasure;
import org.fairevaloir.cases.followup.CloseCase;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.cases.followup.LeaveOutCase;
import org.fairevaloir.cases.followup.LiftBlockage;
import org.fairevaloir.cases.followup.LiftBlockage.Outcome;
import org.fairevaloir.cases.followup.ReopenCase;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.review.AcceptAmendment;
import org.fairevaloir.cases.review.RefuseAmendment;
import org.fairevaloir.cases.review.ReleaseCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step of a case, from every state, by everybody: the table says what is allowed, and to whom. */
class TransitionsIT extends InContainer {
    private static final Remark REASON = Remark.of("Un motif.");
    private static final Outcome LIFTED = new Outcome("RESOLVED", LocalDate.of(2015, 3, 4), "COURT");

    @Inject
    WithdrawCase withdrawCase;

    @Inject
    AmendCase amendCase;

    @Inject
    CloseCase closeCase;

    @Inject
    AskErasure askErasure;

    @Inject
    ReleaseCase releaseCase;

    @Inject
    ReopenCase reopenCase;

    @Inject
    LeaveOutCase leaveOutCase;

    @Inject
    EraseCase eraseCase;

    @Inject
    DeleteDraft deleteDraft;

    @Inject
    LiftBlockage liftBlockage;

    @Inject
    AcceptAmendment acceptAmendment;

    @Inject
    RefuseAmendment refuseAmendment;

    /** The one blockage of each case, which only its association may look up. */
    private final Map<UUID, UUID> blockages = new HashMap<>();

    private interface Step {
        void take(UUID id, long version);
    }

    private Map<String, Step> steps() {
        Map<String, Step> steps = new HashMap<>();
        steps.put(
                "submit",
                (id, version) ->
                        submitCase.submit(aCase().id(id).version(version).draft()));
        steps.put(
                "save",
                (id, version) -> logCase.log(aCase().id(id).version(version).draft()));
        steps.put("delete", (id, version) -> deleteDraft.delete(id, version));
        steps.put("lift", (id, version) -> liftBlockage.lift(id, version, blockages.get(id), LIFTED));
        steps.put("withdraw", (id, version) -> withdrawCase.withdraw(id, version));
        steps.put("amend", this::amend);
        steps.put("close", (id, version) -> closeCase.close(id, version, REASON));
        steps.put("askErasure", (id, version) -> askErasure.ask(id, version));
        steps.put("take", (id, version) -> takeInReview.take(id, version));
        steps.put("release", (id, version) -> releaseCase.release(id, version));
        steps.put("giveBack", (id, version) -> returnCase.giveBack(id, version, REASON));
        steps.put("validate", (id, version) -> validateCase.validate(id, version));
        steps.put("reopen", (id, version) -> reopenCase.reopen(id, version, REASON));
        steps.put("leaveOut", (id, version) -> leaveOutCase.leaveOut(id, version, "TEST"));
        steps.put("countAgain", (id, version) -> leaveOutCase.leaveOut(id, version, null));
        steps.put("accept", (id, version) -> acceptAmendment.accept(id, version));
        steps.put("refuse", (id, version) -> refuseAmendment.refuse(id, version, REASON));
        steps.put("erase", (id, version) -> eraseCase.erase(id, version, "MISTAKE"));
        return steps;
    }

    private void amend(UUID id, long version) {
        amendCase.amend(aCase().id(id).version(version).with("housing", "CHRS").draft());
    }

    /** What has happened to a counted case before such a step is taken. */
    private void prepare(String step, UUID id) {
        if (!reached(id).isCounted()) {
            return;
        }
        switch (step) {
            case "accept", "refuse" -> amend(id, version(id));
            case "countAgain" -> {
                as(COORDINATOR);
                leaveOutCase.leaveOut(id, version(id), "TEST");
            }
            default -> {
                // Nothing.
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            step;role;DRAFT;SUBMITTED;IN_REVIEW;RETURNED;VALIDATED;CLOSED;ERASED
            save;member;DRAFT;-;-;RETURNED;-;-;-
            delete;member;GONE;-;-;-;-;-;-
            submit;member;SUBMITTED;-;-;SUBMITTED;-;-;-
            withdraw;member;-;DRAFT;-;-;-;-;-
            amend;member;-;-;-;-;VALIDATED;CLOSED;-
            lift;member;DRAFT;-;-;RETURNED;VALIDATED;CLOSED;-
            close;member;-;-;-;-;CLOSED;-;-
            askErasure;member;-;SUBMITTED;IN_REVIEW;RETURNED;VALIDATED;CLOSED;-
            take;coordinator;-;IN_REVIEW;IN_REVIEW;-;-;-;-
            release;coordinator;-;-;SUBMITTED;-;-;-;-
            giveBack;coordinator;-;-;RETURNED;-;-;-;-
            validate;coordinator;-;-;VALIDATED;-;-;-;-
            reopen;coordinator;-;-;-;-;-;VALIDATED;-
            leaveOut;coordinator;-;-;-;-;VALIDATED;CLOSED;-
            countAgain;coordinator;-;-;-;-;VALIDATED;CLOSED;-
            accept;coordinator;-;-;-;-;VALIDATED;CLOSED;-
            refuse;coordinator;-;-;-;-;VALIDATED;CLOSED;-
            erase;coordinator;-;ERASED;ERASED;ERASED;ERASED;ERASED;-
            """)
    void a_step_is_taken_by_whom_it_is_for_from_where_it_starts_and_by_nobody_else(ArgumentsAccessor row) {
        String name = row.getString(0);
        String role = row.getString(1);
        Step step = steps().get(name);
        int column = 2;
        for (CaseStatus from : CaseStatus.values()) {
            UUID id = in(from);
            prepare(name, id);
            as(member("ARS"));
            long version = version(id);
            for (Caller other : everybodyBut(role)) {
                as(other);
                assertThatThrownBy(() -> step.take(id, version))
                        .as("%s from %s by %s", name, from, other.subject())
                        .isInstanceOfAny(Refused.class, NotFound.class);
            }
            assertThat(reached(id)).isEqualTo(from);
            assertLeads(() -> step.take(id, version), id, role, row.getString(column++));
        }
    }

    private void assertLeads(Runnable step, UUID id, String role, String to) {
        CaseStatus from = reached(id);
        as(role.equals("member") ? member("ARS") : COORDINATOR);
        if (to.equals("-")) {
            assertThatThrownBy(step::run)
                    .as("from %s", from)
                    .isInstanceOfAny(Stale.class, NotFound.class, Problems.class);
            assertThat(reached(id)).isEqualTo(from);
        } else if (to.equals("GONE")) {
            step.run();
            assertThatThrownBy(() -> reached(id)).isInstanceOf(NotFound.class);
        } else {
            step.run();
            assertThat(reached(id)).hasToString(to);
        }
    }

    @Test
    void a_case_begins_as_a_draft_of_a_member_and_of_nobody_else() {
        CaseDraft typed = aCase().draft();
        for (Caller other : List.of(COORDINATOR, Callers.observer("MIPROF"))) {
            as(other);
            assertThatThrownBy(() -> logCase.log(typed)).as(other.subject()).isInstanceOf(Refused.class);
        }
        as(member("ARS"));
        logCase.log(typed);
        assertThat(reached(typed.id())).isEqualTo(CaseStatus.DRAFT);
        as(member("ADS"));
        assertThatThrownBy(() -> readCase.read(typed.id())).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "refuse"})
    void where_nothing_waits_nothing_is_decided(String step) {
        UUID id = in(CaseStatus.VALIDATED);
        as(COORDINATOR);
        long version = version(id);
        assertThatThrownBy(() -> steps().get(step).take(id, version)).isInstanceOf(Stale.class);
        assertThat(version(id)).isEqualTo(version);
    }

    /** Whoever the step is not for: a member of another association always, and the other roles. */
    private static List<Caller> everybodyBut(String role) {
        List<Caller> others = new ArrayList<>(List.of(member("ADS"), Callers.observer("MIPROF")));
        others.add(role.equals("member") ? COORDINATOR : member("ARS"));
        return others;
    }

    @Test
    void nobody_who_is_not_signed_in_takes_any_step() {
        UUID id = in(CaseStatus.SUBMITTED);
        ActingUser.isNobody();
        steps().forEach((name, step) ->
                assertThatThrownBy(() -> step.take(id, 1)).as(name).isInstanceOf(Refused.class));
    }

    private CaseStatus reached(UUID id) {
        as(member("ARS"));
        return readCase.read(id).status();
    }

    private UUID in(CaseStatus status) {
        CaseDraft draft = aCase().draft();
        blockages.put(draft.id(), draft.blockages().get(0).id());
        UUID id = switch (status) {
            case DRAFT -> drafted("ARS", draft);
            case SUBMITTED, IN_REVIEW -> submitted("ARS", draft);
            case RETURNED -> returned("ARS", draft, "Où ?");
            case VALIDATED, CLOSED, ERASED -> validated("ARS", draft);
        };
        switch (status) {
            case IN_REVIEW -> taken(id);
            case CLOSED -> {
                as(member("ARS"));
                closeCase.close(id, version(id), REASON);
            }
            case ERASED -> {
                as(COORDINATOR);
                eraseCase.erase(id, version(id), "PERSON");
            }
            default -> {
                // It is there already.
            }
        }
        return id;
    }
}
