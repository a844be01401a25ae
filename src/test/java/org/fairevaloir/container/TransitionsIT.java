package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.model.KnownUser;
import org.fairevaloir.access.model.KnownUserRepository;
import org.fairevaloir.cases.AttachFile;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.DeleteDraft;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.WithdrawCase;
import org.fairevaloir.cases.followup.AmendCase;
import org.fairevaloir.cases.followup.AskErasure;
import org.fairevaloir.cases.followup.AssignCase;
import org.fairevaloir.cases.followup.CloseCase;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.cases.followup.KeepAfterAll;
import org.fairevaloir.cases.followup.KeepAmendment;
import org.fairevaloir.cases.followup.LeaveOutCase;
import org.fairevaloir.cases.followup.LiftBlockage;
import org.fairevaloir.cases.followup.LiftBlockage.Outcome;
import org.fairevaloir.cases.followup.ReopenCase;
import org.fairevaloir.cases.followup.TellAmendment;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.review.AcceptAmendment;
import org.fairevaloir.cases.review.CommentCase;
import org.fairevaloir.cases.review.RefuseAmendment;
import org.fairevaloir.cases.review.ReleaseCase;
import org.fairevaloir.retention.ApplyRetention;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.junit.jupiter.api.Test;

/** Every step of a case, from every state, by everybody: the table says what is allowed, and to whom. */
class TransitionsIT extends InContainer {
    private static final Remark REASON = Remark.of("Un motif.");
    private static final Caller COLLEAGUE = Callers.member("ARS", "colleague");
    private static final byte[] PICTURE = picture();
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
    KeepAfterAll keepAfterAll;

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
    AttachFile attachFile;

    @Inject
    KeepAmendment keepAmendment;

    @Inject
    TellAmendment tellAmendment;

    @Inject
    AssignCase assignCase;

    @Inject
    CommentCase commentCase;

    @Inject
    KnownUserRepository users;

    @Inject
    CurrentUser acting;

    @Inject
    AcceptAmendment acceptAmendment;

    @Inject
    RefuseAmendment refuseAmendment;

    @Inject
    ApplyRetention applyRetention;

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
        steps.put("attach", (id, version) -> attachFile.attach(id, "refus.png", PICTURE));
        steps.put("keep", (id, version) -> keepAmendment.keep(told(id, version), 0));
        steps.put("tell", (id, version) -> tellAmendment.tell(told(id, version), 0));
        steps.put(
                "assign",
                (id, version) ->
                        assignCase.assign(id, version, acting.theCaller().subject()));
        steps.put("comment", (id, version) -> commentCase.comment(id, REASON));
        steps.put("close", (id, version) -> closeCase.close(id, version, REASON));
        steps.put("askErasure", (id, version) -> askErasure.ask(id, version));
        steps.put("keepAfter", (id, version) -> keepAfterAll.keep(id, version));
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
        amendCase.amend(told(id, version));
    }

    private static CaseDraft told(UUID id, long version) {
        return aCase().id(id).version(version).with("housing", "CHRS").draft();
    }

    /** What has happened to a case before such a step is taken. */
    private void prepare(String step, UUID id) {
        CaseStatus status = reached(id);
        if (step.equals("keepAfter") && CaseStatus.LEFT_THE_ASSOCIATION.contains(status)) {
            askErasure.ask(id, version(id));
        }
        if (!status.isCounted()) {
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

    /** Who takes each step, and where it leads from each state: "-" where it is refused to them too. */
    private static final String TABLE = """
            step        who          DRAFT      SUBMITTED  IN_REVIEW  RETURNED   VALIDATED  CLOSED     ERASED
            save        member       DRAFT      -          -          RETURNED   -          -          -
            attach      member       DRAFT      -          -          RETURNED   VALIDATED  CLOSED     -
            delete      member       GONE       -          -          -          -          -          -
            submit      member       SUBMITTED  -          -          SUBMITTED  -          -          -
            withdraw    member       -          DRAFT      -          -          -          -          -
            amend       member       -          -          -          -          VALIDATED  CLOSED     -
            keep        member       -          -          -          -          VALIDATED  CLOSED     -
            tell        member       -          -          -          -          VALIDATED  CLOSED     -
            lift        member       DRAFT      -          -          RETURNED   VALIDATED  CLOSED     -
            close       member       -          -          -          -          CLOSED     -          -
            assign      member       DRAFT      SUBMITTED  IN_REVIEW  RETURNED   VALIDATED  CLOSED     ERASED
            askErasure  member       -          SUBMITTED  IN_REVIEW  RETURNED   VALIDATED  CLOSED     -
            keepAfter   member       -          SUBMITTED  IN_REVIEW  RETURNED   VALIDATED  CLOSED     -
            comment     both         -          SUBMITTED  IN_REVIEW  RETURNED   VALIDATED  CLOSED     -
            take        coordinator  -          IN_REVIEW  IN_REVIEW  -          -          -          -
            release     coordinator  -          -          SUBMITTED  -          -          -          -
            giveBack    coordinator  -          -          RETURNED   -          -          -          -
            validate    coordinator  -          -          VALIDATED  -          -          -          -
            reopen      coordinator  -          -          -          -          -          VALIDATED  -
            leaveOut    coordinator  -          -          -          -          VALIDATED  CLOSED     -
            countAgain  coordinator  -          -          -          -          VALIDATED  CLOSED     -
            accept      coordinator  -          -          -          -          VALIDATED  CLOSED     -
            refuse      coordinator  -          -          -          -          VALIDATED  CLOSED     -
            erase       coordinator  -          ERASED     ERASED     ERASED     ERASED     ERASED     -
            """;

    /** One test of all rows: the container would run every row again for each of them. */
    @Test
    void a_step_is_taken_by_whom_it_is_for_from_where_it_starts_and_by_nobody_else() {
        users.remember(new KnownUser(COLLEAGUE.subject(), "Camille (fictive)", "ARS", Instant.EPOCH));
        users.remember(new KnownUser(member("ADS").subject(), "Dominique (fictif)", "ADS", Instant.EPOCH));
        List<String[]> rows =
                TABLE.lines().map(line -> line.strip().split(" +")).toList();
        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> row[0])
                .containsExactlyInAnyOrderElementsOf(steps().keySet());
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 2; column < row.length; column++) {
                CaseStatus from = CaseStatus.valueOf(rows.get(0)[column]);
                UUID id = in(from);
                prepare(row[0], id);
                refusedToEverybodyBut(row[1], row[0], id);
                assertThat(reached(id)).isEqualTo(from);
                for (Caller actor : actors(row[1])) {
                    assertLeads(row[0], id, actor, row[column]);
                }
            }
        }
    }

    private void refusedToEverybodyBut(String who, String name, UUID id) {
        CaseStatus from = reached(id);
        long version = version(id);
        List<Caller> others = new ArrayList<>(List.of(member("ADS"), Callers.observer("MIPROF")));
        if (who.equals("member")) {
            others.add(COORDINATOR);
        } else if (who.equals("coordinator")) {
            others.add(member("ARS"));
        }
        for (Caller other : others) {
            as(other);
            assertThat(catchThrowable(() -> steps().get(name).take(id, version)))
                    .as("%s from %s by %s", name, from, other.subject())
                    .isInstanceOfAny(Refused.class, NotFound.class);
        }
    }

    /** What its association does, a colleague of its author does too. */
    private static List<Caller> actors(String who) {
        return switch (who) {
            case "member" -> List.of(COLLEAGUE);
            case "both" -> List.of(COLLEAGUE, COORDINATOR);
            default -> List.of(COORDINATOR);
        };
    }

    private void assertLeads(String name, UUID id, Caller actor, String to) {
        CaseStatus from = reached(id);
        long version = version(id);
        String what = name + " from " + from + " by " + actor.subject();
        as(actor);
        if (to.equals("-")) {
            assertThat(catchThrowable(() -> steps().get(name).take(id, version)))
                    .as(what)
                    .isInstanceOfAny(Stale.class, NotFound.class, Problems.class);
            assertThat(reached(id)).as(what).isEqualTo(from);
        } else if (to.equals("GONE")) {
            steps().get(name).take(id, version);
            assertThatThrownBy(() -> reached(id)).as(what).isInstanceOf(NotFound.class);
        } else {
            steps().get(name).take(id, version);
            assertThat(reached(id)).as(what).hasToString(to);
        }
    }

    /** Every moment of a case's life was ten years ago: of all states, three have a period. */
    @Test
    void the_platform_by_itself_takes_a_step_from_three_states_only() throws SQLException {
        Map<CaseStatus, UUID> cases = new EnumMap<>(CaseStatus.class);
        try (Sql sql = Sql.asOwner()) {
            for (CaseStatus status : CaseStatus.values()) {
                UUID id = in(status);
                cases.put(status, id);
                String moments = Stream.of("created", "updated", "submitted", "validated", "closed")
                        .map(step -> step + "_at = " + step + "_at - interval 10 year")
                        .collect(Collectors.joining(", "));
                sql.change("update field_case set " + moments + " where id = ?", id.toString());
            }
        }
        ActingUser.isNobody();
        applyRetention.apply();

        UUID draft = cases.remove(CaseStatus.DRAFT);
        assertThatThrownBy(() -> reached(draft)).isInstanceOf(NotFound.class);
        assertThat(reached(cases.remove(CaseStatus.CLOSED))).isEqualTo(CaseStatus.ERASED);
        assertThat(reached(cases.remove(CaseStatus.RETURNED))).isEqualTo(CaseStatus.ERASED);
        assertThat(cases)
                .hasSize(4)
                .allSatisfy((status, id) -> assertThat(reached(id)).isEqualTo(status));
    }

    @Test
    void what_one_coordinator_reads_no_other_answers_before_48_hours_have_passed() throws SQLException {
        UUID id = in(CaseStatus.IN_REVIEW);
        as(COORDINATOR);
        long version = version(id);
        as(Callers.coordinator("another"));
        for (String step : List.of("take", "release", "giveBack", "validate")) {
            assertThat(catchThrowable(() -> steps().get(step).take(id, version)))
                    .as(step)
                    .isInstanceOf(Stale.class);
        }
        try (Sql sql = Sql.asOwner()) {
            sql.change("update field_case set review_until = utc_timestamp(3) where id = ?", id.toString());
        }
        for (String step : List.of("release", "giveBack", "validate")) {
            assertThat(catchThrowable(() -> steps().get(step).take(id, version)))
                    .as(step)
                    .isInstanceOf(Stale.class);
        }
        takeInReview.take(id, version);
        validateCase.validate(id, version(id));
        assertThat(reached(id)).isEqualTo(CaseStatus.VALIDATED);
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

    @Test
    void where_nothing_waits_nothing_is_decided() {
        UUID id = in(CaseStatus.VALIDATED);
        as(COORDINATOR);
        long version = version(id);
        for (String step : List.of("accept", "refuse")) {
            assertThat(catchThrowable(() -> steps().get(step).take(id, version)))
                    .as(step)
                    .isInstanceOf(Stale.class);
        }
        assertThat(version(id)).isEqualTo(version);
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
