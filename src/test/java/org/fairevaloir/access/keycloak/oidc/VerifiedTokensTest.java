package org.fairevaloir.access.keycloak.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.fairevaloir.access.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Identity SOMEBODY =
            new Identity(new Caller("sub", "horslarue", "Hors la rue", Set.of(), Set.of()), "sid");

    private final VerifiedTokens verified = new VerifiedTokens();

    @BeforeEach
    void remember() {
        after(0);
        verified.remember("lasting", SOMEBODY, NOW.plusSeconds(300));
        verified.remember("short", SOMEBODY, NOW.plusSeconds(30));
    }

    @Test
    void a_token_is_known_by_every_letter_of_it() {
        assertThat(verified.find("lasting")).contains(SOMEBODY);
        assertThat(verified.find("Lasting")).isEmpty();
        assertThat(verified.find("")).isEmpty();
    }

    @Test
    void it_is_forgotten_after_a_minute_so_that_a_withdrawn_key_is_noticed() {
        after(59);
        assertThat(verified.find("lasting")).isPresent();
        after(60);
        assertThat(verified.find("lasting")).isEmpty();
    }

    @Test
    void it_does_not_outlive_the_token() {
        after(29);
        assertThat(verified.find("short")).isPresent();
        after(30);
        assertThat(verified.find("short")).isEmpty();
    }

    private void after(int seconds) {
        verified.clock = Clock.offset(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(seconds));
    }
}
