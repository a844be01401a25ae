package org.fairevaloir.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.fairevaloir.platform.api.RateLimits.Allowance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
    private long nanos;
    private final RateLimits limits = new RateLimits(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @BeforeEach
    void few() {
        limits.readsPerMinute = 60;
        limits.writesPerMinute = 6;
    }

    @Test
    void whoever_asks_too_often_waits_as_long_as_is_said() {
        for (int i = 5; i >= 0; i--) {
            assertThat(limits.write("a").left()).isEqualTo(i);
        }
        Allowance refused = limits.write("a");
        assertThat(refused.isExceeded()).isTrue();
        assertThat(refused.after()).isEqualTo(Duration.ofSeconds(10));

        nanos = refused.after().minusMillis(1).toNanos();
        assertThat(limits.write("a").isExceeded()).isTrue();
        nanos = refused.after().toNanos();
        assertThat(limits.write("a").isExceeded()).isFalse();
        assertThat(limits.write("a").isExceeded()).isTrue();
    }

    @Test
    void reads_and_writes_and_accounts_are_counted_apart() {
        for (int i = 0; i < 7; i++) {
            limits.write("a");
        }
        assertThat(limits.write("a").isExceeded()).isTrue();
        assertThat(limits.read("a").isExceeded()).isFalse();
        assertThat(limits.write("b").isExceeded()).isFalse();
    }

    @Test
    void a_program_is_told_its_limit_and_what_is_left() {
        Allowance allowance = limits.read("a");

        assertThat(allowance.policy()).isEqualTo("\"reads\";q=60;w=60");
        assertThat(allowance.state()).isEqualTo("\"reads\";r=59;t=1");
    }
}
