package org.fairevaloir.programs.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.fairevaloir.programs.Claim;
import org.fairevaloir.programs.model.UsedKey.Slot;
import org.junit.jupiter.api.Test;

/** What a repeated request finds, at each moment of the first one's life. */
class UsedKeyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Slot SLOT = new Slot("f".repeat(64), "HLR");

    private final UsedKey key = new UsedKey(SLOT, "sent", FIRST, NOW);

    @Test
    void the_request_that_stored_the_key_is_answered_now() {
        assertThat(key.claimedBy("sent", FIRST, NOW)).isEqualTo(new Claim.Fresh(FIRST));
    }

    @Test
    void a_second_one_waits_until_the_first_has_ended() {
        assertThat(key.claimedBy("sent", SECOND, NOW.plusSeconds(59))).isEqualTo(new Claim.UnderWay());

        key.settle("HLR-2026-0001", 3);

        assertThat(key.claimedBy("sent", SECOND, NOW.plusSeconds(59)))
                .isEqualTo(new Claim.Answered(FIRST, "HLR-2026-0001", 3));
    }

    @Test
    void after_a_request_that_broke_off_the_next_one_makes_the_same_case() {
        Instant later = NOW.plus(UsedKey.PATIENCE);

        assertThat(key.claimedBy("sent", SECOND, later)).isEqualTo(new Claim.Fresh(FIRST));
        assertThat(key.claimedBy("sent", SECOND, later.plusSeconds(1)))
                .as("it is under way again")
                .isEqualTo(new Claim.UnderWay());
    }

    @Test
    void another_request_under_the_same_key_is_told_so_at_each_moment_of_the_day() {
        assertThat(key.claimedBy("other", SECOND, NOW)).isEqualTo(new Claim.Taken());
        assertThat(key.claimedBy("other", SECOND, NOW.plus(UsedKey.PATIENCE))).isEqualTo(new Claim.Taken());
        key.settle("HLR-2026-0001", 3);
        assertThat(key.claimedBy("other", SECOND, NOW.plus(UsedKey.KEPT).minusSeconds(1)))
                .isEqualTo(new Claim.Taken());
    }

    @Test
    void after_a_day_the_key_is_as_new() {
        key.settle("HLR-2026-0001", 3);
        Instant nextDay = NOW.plus(UsedKey.KEPT).plus(Duration.ofSeconds(1));

        assertThat(key.claimedBy("other", SECOND, nextDay)).isEqualTo(new Claim.Fresh(SECOND));
        assertThat(key.claimedBy("other", UUID.randomUUID(), nextDay)).isEqualTo(new Claim.UnderWay());
    }

    @Test
    void only_the_request_that_holds_the_key_settles_or_releases_it() {
        assertThat(key.isHeldFor(FIRST)).isTrue();
        assertThat(key.isHeldFor(SECOND)).isFalse();
        key.settle("HLR-2026-0001", 3);
        assertThat(key.isHeldFor(FIRST)).isFalse();
    }
}
