package org.fairevaloir.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Period;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The periods that ship are those of domain.md 10; others that are none stop the start. */
class PeriodsTest {
    private static Periods periods(String draft, String closed) {
        Periods periods = new Periods();
        periods.draft = Period.parse(draft);
        periods.closed = Period.parse(closed);
        return periods;
    }

    @Test
    void six_months_and_three_years_ship() throws IOException {
        Properties shipped = new Properties();
        try (InputStream file = Periods.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
            shipped.load(Objects.requireNonNull(file));
        }
        Periods periods =
                periods(shipped.getProperty("app.retention.draft"), shipped.getProperty("app.retention.closed"));
        periods.check(this);

        assertThat(periods.ofDrafts().period()).isEqualTo(Period.ofMonths(6));
        assertThat(periods.ofClosedCases().period()).isEqualTo(Period.ofYears(3));
    }

    @Test
    void a_period_that_is_not_positive_stops_the_start() {
        assertThatThrownBy(() -> periods("P0D", "P3Y").check(this)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> periods("P6M", "P-1Y").check(this)).isInstanceOf(IllegalArgumentException.class);
    }
}
