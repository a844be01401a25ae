package org.fairevaloir.retention.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.fairevaloir.shared.Clocks;

/**
 * How long something is kept once nobody touches it any more. Days are those of the associations' time zone. A period
 * of months ends with the day of the same number, or with the last day of a month that has no such day, and that day
 * is kept to its end (code de procédure civile, art. 641 and 642).
 *
 * @param period at least a day
 */
public record Keeping(Period period) {
    /** A month has up to three days that the month at the other end of a period doesn't have. */
    private static final int UNEQUAL_MONTHS = 4;

    /** @throws IllegalArgumentException when the period is not positive */
    public Keeping {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("kept for " + period);
        }
    }

    /** The last day on which is kept what nobody touched since a moment. */
    public LocalDate lastDay(Instant since) {
        return day(since).plus(period);
    }

    /** Whether it is not kept any more on that day. */
    public boolean isOver(Instant since, LocalDate today) {
        return lastDay(since).isBefore(today);
    }

    /** The first day of which something is still kept on that day: what nobody touched since a day before it goes. */
    public LocalDate firstKept(LocalDate today) {
        return today.minus(period)
                .minusDays(UNEQUAL_MONTHS)
                .datesUntil(today)
                .filter(day -> !day.plus(period).isBefore(today))
                .findFirst()
                .orElse(today);
    }

    /** The moment at which that day begins. */
    public Instant keptSince(LocalDate today) {
        return firstKept(today).atStartOfDay(Clocks.PARIS).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Clocks.PARIS).toLocalDate();
    }
}
