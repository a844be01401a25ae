package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.sharing.AcceptShare;
import org.fairevaloir.sharing.FinishShare;
import org.fairevaloir.sharing.ListShares;
import org.fairevaloir.sharing.ProposeShare;
import org.fairevaloir.sharing.RefuseShare;
import org.fairevaloir.sharing.RevokeShare;
import org.fairevaloir.sharing.ShareDraft;
import org.fairevaloir.sharing.ShareView;
import org.fairevaloir.sharing.model.ShareKind;
import org.fairevaloir.sharing.model.ShareState;
import org.junit.jupiter.api.Test;

/** Every step of a share and of a handover, from every state, by everybody: the table says what is allowed, and to whom. */
class ShareStepsIT extends InContainer {
    private static final Caller OWNER = member("LCB");
    private static final Caller RECIPIENT = member("FSC");

    /** Who takes each step, and where it leads from each state: "-" where it is refused to them too. */
    private static final String TABLE = """
            kind      step    who        IN_PROGRESS  ACCEPTED  REJECTED  REVOKED  DONE  EXPIRED
            SHARE     accept  recipient  ACCEPTED     -         -         -        -     -
            SHARE     refuse  recipient  REJECTED     -         -         -        -     -
            SHARE     finish  recipient  -            DONE      -         -        -     -
            SHARE     revoke  owner      REVOKED      REVOKED   -         -        -     -
            TRANSFER  accept  recipient  DONE         .         -         -        -     -
            TRANSFER  refuse  recipient  REJECTED     .         -         -        -     -
            TRANSFER  finish  recipient  -            .         -         -        -     -
            TRANSFER  revoke  owner      REVOKED      .         -         -        -     -
            """;

    @Inject
    ProposeShare proposeShare;

    @Inject
    AcceptShare acceptShare;

    @Inject
    RefuseShare refuseShare;

    @Inject
    FinishShare finishShare;

    @Inject
    RevokeShare revokeShare;

    @Inject
    ListShares listShares;

    private Map<String, Consumer<UUID>> steps() {
        return Map.of(
                "accept", share -> acceptShare.accept(share),
                "refuse", share -> refuseShare.refuse(share),
                "finish", share -> finishShare.finish(share),
                "revoke", share -> revokeShare.revoke(share));
    }

    @Test
    void a_step_is_taken_by_whom_it_is_for_from_where_it_starts_and_by_nobody_else() throws SQLException {
        List<String[]> rows =
                TABLE.lines().map(line -> line.strip().split(" +")).toList();
        for (String[] row : rows.subList(1, rows.size())) {
            Consumer<UUID> step = steps().get(row[1]);
            Caller actor = row[2].equals("owner") ? OWNER : RECIPIENT;
            for (int column = 3; column < row.length; column++) {
                ShareState from = ShareState.valueOf(rows.get(0)[column]);
                // What is handed over is done at once: it is never read for a while.
                if (!row[column].equals(".")) {
                    UUID share = in(from, ShareKind.valueOf(row[0]));
                    String what = row[0] + " " + row[1] + " from " + from;
                    refusedToEverybodyBut(actor, step, share, what);
                    assertThat(state(share)).as(what).isEqualTo(from);
                    as(actor);
                    if (row[column].equals("-")) {
                        assertThat(catchThrowable(() -> step.accept(share)))
                                .as(what)
                                .isInstanceOf(Stale.class);
                        assertThat(state(share)).as(what).isEqualTo(from);
                    } else {
                        step.accept(share);
                        assertThat(state(share)).as(what).hasToString(row[column]);
                    }
                }
            }
        }
    }

    private static void refusedToEverybodyBut(Caller actor, Consumer<UUID> step, UUID share, String what) {
        List<Caller> others =
                new ArrayList<>(List.of(OWNER, RECIPIENT, member("ADS"), COORDINATOR, Callers.observer("MIPROF")));
        others.remove(actor);
        for (Caller other : others) {
            as(other);
            assertThat(catchThrowable(() -> step.accept(share)))
                    .as("%s by %s", what, other.subject())
                    .isInstanceOfAny(Refused.class, NotFound.class);
        }
    }

    private UUID in(ShareState state, ShareKind kind) throws SQLException {
        UUID id = submitted(
                "LCB",
                aCase().answering(Map.of("consentScope", Set.of("SHARE"))).draft());
        LocalDate today = LocalDate.now(Clock.system(Clocks.PARIS));
        UUID share = proposeShare.propose(id, new ShareDraft(kind, "FSC", "HOUSING", today.plusDays(30)));
        as(state == ShareState.REVOKED ? OWNER : RECIPIENT);
        switch (state) {
            case ACCEPTED -> acceptShare.accept(share);
            case REJECTED -> refuseShare.refuse(share);
            case REVOKED -> revokeShare.revoke(share);
            case DONE -> {
                acceptShare.accept(share);
                if (kind == ShareKind.SHARE) {
                    finishShare.finish(share);
                }
            }
            case EXPIRED -> {
                try (Sql sql = Sql.asOwner()) {
                    sql.change(
                            "update case_share set ends_on = ? where id = ?",
                            today.minusDays(1).toString(),
                            share.toString());
                }
            }
            case IN_PROGRESS -> {
                // It is there already.
            }
        }
        return share;
    }

    /** As both sides see it. */
    private ShareState state(UUID share) {
        as(OWNER);
        Stream<ShareView> sent = listShares.list(Optional.empty()).outgoing().stream();
        ShareState told = sent.filter(one -> one.id().equals(share))
                .findFirst()
                .orElseThrow()
                .state();
        as(RECIPIENT);
        assertThat(listShares.list(Optional.empty()).incoming())
                .filteredOn(one -> one.id().equals(share))
                .extracting(ShareView::state)
                .containsExactly(told);
        return told;
    }
}
