package org.fairevaloir.sharing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.sharing.model.ShareState.ACCEPTED;
import static org.fairevaloir.sharing.model.ShareState.DONE;
import static org.fairevaloir.sharing.model.ShareState.EXPIRED;
import static org.fairevaloir.sharing.model.ShareState.IN_PROGRESS;
import static org.fairevaloir.sharing.model.ShareState.REJECTED;
import static org.fairevaloir.sharing.model.ShareState.REVOKED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.sharing.ShareDraft;
import org.fairevaloir.sharing.model.CaseShare.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a share: which step leads where, and that nothing leads anywhere from its end. */
class CaseShareTest {
    private static final LocalDate PROPOSED = LocalDate.of(2015, 4, 21);
    private static final LocalDate LAST_DAY = PROPOSED.plusDays(30);

    private static final Map<String, BiConsumer<CaseShare, Step>> STEPS = Map.of(
            "accept", CaseShare::accept,
            "refuse", CaseShare::refuse,
            "finish", CaseShare::finish,
            "revoke", CaseShare::revoke);

    private static final Map<ShareState, Map<String, ShareState>> ALLOWED = Map.of(
            IN_PROGRESS, Map.of("accept", ACCEPTED, "refuse", REJECTED, "revoke", REVOKED),
            ACCEPTED, Map.of("finish", DONE, "revoke", REVOKED),
            REJECTED, Map.of(),
            REVOKED, Map.of(),
            DONE, Map.of(),
            EXPIRED, Map.of());

    private static CaseShare proposed(ShareKind kind) {
        FieldCase own = FieldCase.drafted(
                UUID.randomUUID(), "HLR-2015-0001", new FieldCase.Birth("HLR", "author", Instant.EPOCH));
        return new CaseShare(own, new ShareDraft(kind, "ADN", "HOUSING", LAST_DAY), on(PROPOSED));
    }

    private static Step on(LocalDate day) {
        return new Step("somebody", Instant.parse("2015-04-21T10:00:00Z"), day);
    }

    /** Any steps in any order on any day: each leads where the table says or is refused; the end is the end. */
    @ParameterizedTest
    @EnumSource
    void whatever_is_tried_the_table_holds_and_no_step_leaves_a_final_state(ShareKind kind) {
        Random chance = new Random(11);
        for (int life = 0; life < 2_000; life++) {
            CaseShare share = proposed(kind);
            LocalDate day = PROPOSED;
            for (int step = 0; step < 6; step++) {
                day = day.plusDays(chance.nextInt(20));
                ShareState before = share.state(day);
                assertThat(before == EXPIRED).isEqualTo(day.isAfter(LAST_DAY) && !stored(share, day));
                String name = List.of("accept", "refuse", "finish", "revoke").get(chance.nextInt(4));
                ShareState next = ALLOWED.get(before).get(name);
                if (next == null) {
                    Step late = on(day);
                    assertThatThrownBy(() -> STEPS.get(name).accept(share, late))
                            .isInstanceOf(Stale.class);
                    assertThat(share.state(day)).isEqualTo(before);
                } else {
                    STEPS.get(name).accept(share, on(day));
                    boolean handedOver = name.equals("accept") && kind == ShareKind.TRANSFER;
                    assertThat(share.state(day)).isEqualTo(handedOver ? DONE : next);
                }
            }
        }
    }

    /** Whether it came to an end before its last day passed. */
    private static boolean stored(CaseShare share, LocalDate day) {
        return share.state(LAST_DAY).isFinal() && share.state(day).isFinal() && share.state(day) != EXPIRED;
    }

    @Test
    void it_ends_by_itself_the_day_after_its_last_day() {
        CaseShare share = proposed(ShareKind.SHARE);
        assertThat(share.state(LAST_DAY)).isEqualTo(IN_PROGRESS);
        assertThat(share.state(LAST_DAY.plusDays(1))).as("never answered").isEqualTo(EXPIRED);
        share.accept(on(LAST_DAY));
        assertThat(share.state(LAST_DAY)).isEqualTo(ACCEPTED);
        assertThat(share.state(LAST_DAY.plusDays(1))).isEqualTo(EXPIRED);
        assertThatThrownBy(() -> share.revoke(on(LAST_DAY.plusDays(1)))).isInstanceOf(Stale.class);
    }

    @Test
    void what_was_handed_over_is_done_and_stays_so() {
        CaseShare transfer = proposed(ShareKind.TRANSFER);
        transfer.accept(on(PROPOSED));
        assertThat(transfer.state(LAST_DAY.plusDays(1))).isEqualTo(DONE);
        assertThatThrownBy(() -> transfer.revoke(on(PROPOSED))).isInstanceOf(Stale.class);
    }
}
