package org.fairevaloir.platform.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests each account may make in a minute, reads and writes apart: one program that runs wild doesn't slow
 * down the others. Counted in the memory of each node, so with two nodes an account may make up to twice as many. There
 * are never more counters than accounts of the realm.
 */
@ApplicationScoped
public class RateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Map<String, Bucket> reads = new ConcurrentHashMap<>();
    private final Map<String, Bucket> writes = new ConcurrentHashMap<>();

    @Inject
    @ConfigProperty(name = "app.api.reads-per-minute")
    int readsPerMinute;

    @Inject
    @ConfigProperty(name = "app.api.writes-per-minute")
    int writesPerMinute;

    private final TimeMeter time;

    public RateLimits() {
        this(TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(TimeMeter time) {
        this.time = time;
    }

    /** Counts one reading request of this account. */
    Allowance read(String subject) {
        return count("reads", readsPerMinute, reads.computeIfAbsent(subject, s -> bucket(readsPerMinute)));
    }

    /** Counts one writing request of this account. */
    Allowance write(String subject) {
        return count("writes", writesPerMinute, writes.computeIfAbsent(subject, s -> bucket(writesPerMinute)));
    }

    private Bucket bucket(int perMinute) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }

    private static Allowance count(String name, int perMinute, Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return new Allowance(
                name,
                perMinute,
                probe.getRemainingTokens(),
                probe.isConsumed() ? Duration.ZERO : roundedUp(probe.getNanosToWaitForRefill()),
                roundedUp(probe.getNanosToWaitForReset()));
    }

    /** In whole seconds, never too early. */
    private static Duration roundedUp(long nanos) {
        return Duration.ofSeconds((nanos + 999_999_999L) / 1_000_000_000L);
    }

    /**
     * What an account has left (draft-ietf-httpapi-ratelimit-headers).
     *
     * @param name of the limit
     * @param perMinute the limit
     * @param left requests that it may make at once
     * @param after time before the next one; zero when this one may pass
     * @param full until all of them are there again
     */
    record Allowance(String name, int perMinute, long left, Duration after, Duration full) {
        boolean isExceeded() {
            return !after.isZero();
        }

        String policy() {
            return '"' + name + "\";q=" + perMinute + ";w=" + WINDOW.toSeconds();
        }

        String state() {
            return '"' + name + "\";r=" + left + ";t=" + full.toSeconds();
        }
    }
}
