package org.fairevaloir.retention.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.fairevaloir.demo.CaseGenerator;
import org.fairevaloir.shared.Clocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long something is kept: to the day, whatever the month, the year, or the hour of the clock change. */
class KeepingTest {
    private static final Keeping HALF_A_YEAR = new Keeping(Period.ofMonths(6));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Clocks.PARIS).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // The day of the same number.
        "2026-05-29T10:30, P6M, 2026-11-29",
        "2026-11-29T10:30, P3Y, 2029-11-29",
        // A month that has no such day: its last one.
        "2026-08-31T10:30, P6M, 2027-02-28",
        "2026-08-28T10:30, P6M, 2027-02-28",
        "2027-08-31T10:30, P6M, 2028-02-29",
        "2026-03-31T10:30, P6M, 2026-09-30",
        // Not the other way round.
        "2027-02-28T10:30, P6M, 2027-08-28",
        // From a leap day and to one.
        "2028-02-29T10:30, P3Y, 2031-02-28",
        "2028-02-29T10:30, P4Y, 2032-02-29",
        "2025-02-28T10:30, P3Y, 2028-02-28",
        "2026-01-31T10:30, P1M1D, 2026-03-01"
    })
    void the_last_day_is_that_of_the_same_number_or_the_last_of_its_month(
            String since, Period period, LocalDate lastDay) {
        assertThat(new Keeping(period).lastDay(at(since))).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-05-29T00:00", "2026-05-29T10:30", "2026-05-29T23:59:59.999"})
    void the_last_day_is_kept_to_its_end(String since) {
        assertThat(HALF_A_YEAR.isOver(at(since), LocalDate.of(2026, 11, 29))).isFalse();
        assertThat(HALF_A_YEAR.isOver(at(since), LocalDate.of(2026, 11, 30))).isTrue();
    }

    /** In Paris it is the next day two hours, in winter one hour, before it is in UTC. */
    @Test
    void days_are_those_of_the_associations() {
        assertThat(HALF_A_YEAR.lastDay(Instant.parse("2026-05-28T21:59:59Z"))).isEqualTo("2026-11-28");
        assertThat(HALF_A_YEAR.lastDay(Instant.parse("2026-05-28T22:00:00Z"))).isEqualTo("2026-11-29");
        assertThat(HALF_A_YEAR.lastDay(Instant.parse("2026-11-28T22:59:59Z"))).isEqualTo("2027-05-28");
        assertThat(HALF_A_YEAR.lastDay(Instant.parse("2026-11-28T23:00:00Z"))).isEqualTo("2027-05-29");
        assertThat(HALF_A_YEAR.keptSince(LocalDate.of(2026, 11, 29))).isEqualTo("2026-05-28T22:00:00Z");
        assertThat(HALF_A_YEAR.keptSince(LocalDate.of(2027, 5, 29))).isEqualTo("2026-11-28T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        // Until the end of February waits what was changed on one of the last days of August.
        "2027-02-28, 2026-08-28",
        "2027-03-01, 2026-09-01",
        "2028-02-29, 2027-08-29",
        // Nothing was changed on 31 February.
        "2026-08-31, 2026-03-01",
        "2026-11-29, 2026-05-29"
    })
    void on_each_day_is_kept_what_was_changed_since_one(LocalDate today, LocalDate firstKept) {
        assertThat(HALF_A_YEAR.firstKept(today)).isEqualTo(firstKept);
    }

    private static Stream<Period> periods() {
        return Stream.of(
                        "P6M",
                        "P3Y",
                        "P1D",
                        "P30D",
                        "P1M",
                        "P11M",
                        "P1Y",
                        "P4Y",
                        "P1M1D",
                        "P2Y7M",
                        "P1Y2M27D",
                        "P13M3D")
                .map(Period::parse);
    }

    /** Both ways of asking say the same, on every day of three years, one of them a leap year, of every change shortly before and after. */
    @ParameterizedTest
    @MethodSource("periods")
    void what_goes_is_exactly_what_was_changed_before_the_first_day_kept(Period period) {
        Keeping keeping = new Keeping(period);
        for (LocalDate today : days("2026-01-01", "2029-01-01")) {
            LocalDate first = keeping.firstKept(today);
            Instant keptSince = keeping.keptSince(today);
            for (LocalDate changed = first.minusDays(6);
                    changed.isBefore(first.plusDays(6));
                    changed = changed.plusDays(1)) {
                Instant noon = changed.atTime(12, 0).atZone(Clocks.PARIS).toInstant();
                assertThat(keeping.isOver(noon, today))
                        .as("%s changed %s, on %s", period, changed, today)
                        .isEqualTo(changed.isBefore(first))
                        .isEqualTo(noon.isBefore(keptSince));
            }
        }
    }

    private static List<LocalDate> days(String from, String to) {
        return LocalDate.parse(from).datesUntil(LocalDate.parse(to)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1D", "P-3Y", "P1M-40D"})
    void a_period_that_is_not_positive_is_refused(String period) {
        assertThatThrownBy(() -> new Keeping(Period.parse(period))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_draft_of_a_fresh_demonstration_goes_within_a_month() {
        LocalDate today = LocalDate.of(2026, 11, 29);
        assertThat(new CaseGenerator(2015, today).cases().filter(demo -> demo.submittedOn() == null))
                .hasSizeGreaterThan(20)
                .noneMatch(draft -> HALF_A_YEAR.isOver(
                        draft.loggedOn().atTime(10, 30).atZone(Clocks.PARIS).toInstant(), today.plusDays(31)));
    }
}
