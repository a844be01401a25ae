package org.fairevaloir.access.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fairevaloir.access.model.RevokedSessionRepository;
import org.jspecify.annotations.Nullable;

/**
 * The sessions that the login server ended, known to every node within {@link #FRESH}. A table and not a cluster's
 * memory: it also holds on a node that was down, and with one node it needs no cluster.
 *
 * <p>While the database is away nobody can be shown to be still signed in: the question then fails, the request is
 * answered "try again", and the login is kept.
 */
@ApplicationScoped
public class RevokedSessions {
    static final Duration FRESH = Duration.ofSeconds(5);

    /** Longer than any session of the realm lives. */
    static final Duration REMEMBERED = Duration.ofHours(24);

    /** After a failure the next callers are told at once, else each would wait for its own time-out. */
    private static final Duration FAILED_FOR = Duration.ofSeconds(1);

    @Inject
    RevokedSessionRepository table;

    @Inject
    Clock clock;

    /** Told to this node; holds even when it could not be stored. */
    private final Map<String, Instant> toldHere = new ConcurrentHashMap<>();

    private volatile Seen seen = new Seen(Set.of(), Instant.EPOCH);
    private volatile @Nullable Failure failure;

    /** @throws RuntimeException of the database when it cannot be asked and the last answer is too old */
    boolean contains(String sid) {
        return toldHere.containsKey(sid) || fresh().sids().contains(sid);
    }

    /** @throws RuntimeException of the database when it could not be stored; this node knows it nevertheless */
    void add(String sid) {
        Instant now = clock.instant();
        toldHere.values().removeIf(at -> at.isBefore(now.minus(REMEMBERED)));
        toldHere.put(sid, now);
        table.forgetBefore(now.minus(REMEMBERED).atOffset(ZoneOffset.UTC).toLocalDateTime());
        table.add(sid, now.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    private Seen fresh() {
        Seen last = seen;
        return isFresh(last) ? last : look();
    }

    private synchronized Seen look() {
        if (isFresh(seen)) {
            return seen;
        }
        Failure last = failure;
        if (last != null && clock.instant().isBefore(last.at().plus(FAILED_FOR))) {
            throw last.cause();
        }
        Instant now = clock.instant();
        try {
            seen = new Seen(
                    table.since(now.minus(REMEMBERED).atOffset(ZoneOffset.UTC).toLocalDateTime()), now);
            return seen;
        } catch (RuntimeException e) {
            failure = new Failure(e, clock.instant());
            throw e;
        }
    }

    private boolean isFresh(Seen last) {
        return clock.instant().isBefore(last.at().plus(FRESH));
    }

    private record Seen(Set<String> sids, Instant at) {}

    private record Failure(RuntimeException cause, Instant at) {}
}
