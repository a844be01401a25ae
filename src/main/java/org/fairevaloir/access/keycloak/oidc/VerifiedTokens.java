package org.fairevaloir.access.keycloak.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.fairevaloir.shared.Digests;

/**
 * Tokens whose signature was verified a moment ago, by their fingerprint: a program sends the same one with each
 * request, and verifying it took a tenth of the processor's time of logging a case. A token that has expired is none, and
 * a key that the login server withdraws counts no longer than a minute.
 */
@ApplicationScoped
public class VerifiedTokens {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    @Inject
    Clock clock;

    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    private record Verified(Identity identity, Instant end) {}

    /** Who a token speaks of that was verified within the last minute and has not expired. */
    Optional<Identity> find(String token) {
        return Optional.ofNullable(verified.getIfPresent(Digests.sha256(token)))
                .filter(known -> clock.instant().isBefore(known.end()))
                .map(Verified::identity);
    }

    void remember(String token, Identity identity, Instant expires) {
        Instant minute = clock.instant().plus(REMEMBERED);
        verified.put(Digests.sha256(token), new Verified(identity, expires.isBefore(minute) ? expires : minute));
    }
}
