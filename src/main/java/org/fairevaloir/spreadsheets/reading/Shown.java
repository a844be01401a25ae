package org.fairevaloir.spreadsheets.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Typed values as texts: numbers as a spreadsheet shows them, days and times as ISO writes them. */
final class Shown {
    /** What binary arithmetic adds after the fifteenth digit is left out. */
    private static final MathContext DIGITS = new MathContext(15);

    /** A number with so many zeros is no number of a table; written out it could fill the memory. */
    private static final int MOST_ZEROS = 30;

    private Shown() {}

    static String number(BigDecimal number) {
        BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
        return Math.abs(shown.scale()) > MOST_ZEROS ? shown.toString() : shown.toPlainString();
    }

    /** Without the time when it is midnight. */
    static String moment(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
