package org.fairevaloir.letters.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a French letter writes dates, numbers and the spaces beside its marks of punctuation. */
public final class FrenchTypography {
    /** No line breaks here. */
    public static final String NO_BREAK_SPACE = "\u00A0";

    /** No line breaks here either, and half as wide: before ; ! ? and between thousands. */
    public static final String NARROW_NO_BREAK_SPACE = "\u202F";

    private static final String FIRST = "1ᵉʳ";
    private static final Pattern AFTER_OPENING = Pattern.compile("« ");
    private static final Pattern BEFORE_CLOSING_OR_COLON = Pattern.compile(" (?=[»:])");
    private static final Pattern BEFORE_HIGH_MARK = Pattern.compile(" (?=[;!?])");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private FrenchTypography() {}

    /** 21 avril 2015; the first day of a month is 1ᵉʳ. */
    public static String day(LocalDate day) {
        String number = day.getDayOfMonth() == 1 ? FIRST : Integer.toString(day.getDayOfMonth());
        return number + " " + month(YearMonth.from(day));
    }

    /** avril 2015. */
    public static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH) + " " + month.getYear();
    }

    /** 1 240, with a narrow space at which no line breaks. */
    public static String number(long number) {
        return THOUSANDS.matcher(Long.toString(number)).replaceAll(NARROW_NO_BREAK_SPACE);
    }

    /** The same characters, but the ordinary spaces beside « » : ; ! ? become spaces at which no line breaks. */
    public static String spaced(String text) {
        String quoted = AFTER_OPENING.matcher(text).replaceAll("«" + NO_BREAK_SPACE);
        String closed = BEFORE_CLOSING_OR_COLON.matcher(quoted).replaceAll(NO_BREAK_SPACE);
        return BEFORE_HIGH_MARK.matcher(closed).replaceAll(NARROW_NO_BREAK_SPACE);
    }

    /** The same text with ordinary spaces, to compare with one that was typed without typography. */
    public static String plain(String text) {
        return text.replace(NO_BREAK_SPACE, " ").replace(NARROW_NO_BREAK_SPACE, " ");
    }
}
