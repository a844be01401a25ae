package org.fairevaloir.programs.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.fairevaloir.programs.KeyReused;
import org.fairevaloir.programs.KeyedAnswer;
import org.fairevaloir.programs.model.UsedKey.Slot;
import org.junit.jupiter.api.Test;

/** What a repeated request finds, at each moment of the day. */
class UsedKeyTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LAST_MOMENT = NOW.plus(UsedKey.KEPT).minusMillis(1);
    private static final UUID CHOSEN = UUID.randomUUID();
    private static final KeyedAnswer ANSWER = new KeyedAnswer(CHOSEN, "HLR-2026-0001", 3);

    private final UsedKey key = new UsedKey(new Slot("f".repeat(64), "HLR"), "sent", CHOSEN, NOW);

    @Test
    void the_first_request_is_answered_now_with_the_id_that_was_chosen_for_it() {
        assertThat(key.answered("sent", NOW)).isEmpty();
        assertThat(key.caseId()).isEqualTo(CHOSEN);
    }

    @Test
    void the_same_request_has_the_same_answer_until_the_last_moment_of_the_day() {
        key.settle(ANSWER);

        assertThat(key.answered("sent", NOW)).contains(ANSWER);
        assertThat(key.answered("sent", LAST_MOMENT)).contains(ANSWER);
    }

    @Test
    void another_request_is_told_that_the_key_is_used_until_the_last_moment_of_the_day() {
        key.settle(ANSWER);

        assertThatThrownBy(() -> key.answered("other", NOW)).isInstanceOf(KeyReused.class);
        assertThatThrownBy(() -> key.answered("other", LAST_MOMENT)).isInstanceOf(KeyReused.class);
    }

    @Test
    void after_a_day_the_key_is_as_new() {
        key.settle(ANSWER);
        Instant nextDay = NOW.plus(UsedKey.KEPT);

        assertThat(key.answered("other", nextDay)).isEmpty();
        assertThat(key.caseId()).isNotEqualTo(CHOSEN);
        KeyedAnswer anew = new KeyedAnswer(key.caseId(), "HLR-2026-0002", 1);
        key.settle(anew);
        assertThat(key.answered("other", nextDay.plusSeconds(1))).contains(anew);
    }
}
