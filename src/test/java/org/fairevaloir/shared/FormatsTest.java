package org.fairevaloir.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Days and numbers as French writes them, and as English does. */
class FormatsTest {
    private static final LocalDate DAY = LocalDate.of(2015, 4, 1);

    private final Language language = new Language();
    private final Formats formats = formats();

    @Test
    void french_days_and_months() {
        assertThat(formats.date(LocalDate.of(2015, 4, 21))).isEqualTo("21 avril 2015");
        assertThat(formats.date(DAY)).isEqualTo("1er avril 2015");
        assertThat(formats.date(LocalDate.of(2015, 4, 11))).isEqualTo("11 avril 2015");
        assertThat(formats.shortDate(DAY)).isEqualTo("01/04/2015");
        assertThat(formats.month(YearMonth.of(2015, 8))).isEqualTo("août 2015");
    }

    @Test
    void english_days_and_months() {
        language.choose("en");
        assertThat(formats.date(LocalDate.of(2015, 4, 21))).isEqualTo("April 21, 2015");
        assertThat(formats.date(DAY)).isEqualTo("April 1, 2015");
        assertThat(formats.month(YearMonth.of(2015, 8))).isEqualTo("August 2015");
    }

    @Test
    void numbers_are_grouped_by_a_space_that_does_not_break() {
        assertThat(formats.number(1_234_567)).isEqualTo("1\u202f234\u202f567");
        assertThat(formats.number(-5)).isEqualTo("-5");
        language.choose("en");
        assertThat(formats.number(1_234_567)).isEqualTo("1,234,567");
    }

    @Test
    void moments_are_told_in_the_time_of_the_associations() {
        assertThat(formats.instant(Instant.parse("2015-04-21T12:05:00Z"))).isEqualTo("21/04/2015 14:05");
        assertThat(formats.instant(Instant.parse("2015-12-31T23:30:00Z"))).isEqualTo("01/01/2016 00:30");
        assertThat(formats.day(Instant.parse("2015-12-31T23:30:00Z"))).isEqualTo("01/01/2016");
    }

    @Test
    void nothing_for_nothing() {
        assertThat(formats.date(null)).isEmpty();
        assertThat(formats.shortDate(null)).isEmpty();
        assertThat(formats.month(null)).isEmpty();
        assertThat(formats.instant(null)).isEmpty();
        assertThat(formats.day(null)).isEmpty();
    }

    private Formats formats() {
        Formats made = new Formats();
        made.language = language;
        return made;
    }
}
