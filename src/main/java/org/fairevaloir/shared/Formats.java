package org.fairevaloir.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, months, moments and numbers as the person's language writes them; nothing for nothing. */
@Named
@ApplicationScoped
public class Formats {
    @Inject
    Language language;

    /** 21 avril 2015; in French the first of a month, and no other day, is counted: 1er avril 2015. */
    public String date(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String written =
                with(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(day);
        boolean first =
                day.getDayOfMonth() == 1 && language.getLocale().getLanguage().equals(Locale.FRENCH.getLanguage());
        return first ? "1er" + written.substring(1) : written;
    }

    /** 21/04/2015, for narrow columns. */
    public String shortDate(@Nullable LocalDate day) {
        return day == null
                ? ""
                : with(DateTimeFormatter.ofPattern("dd/MM/yyyy")).format(day);
    }

    /** avril 2015. */
    public String month(@Nullable YearMonth month) {
        return month == null
                ? ""
                : with(DateTimeFormatter.ofPattern("MMMM yyyy")).format(month);
    }

    /** 21/04/2015 14:05, in the associations' time zone. */
    public String instant(@Nullable Instant moment) {
        return moment == null
                ? ""
                : with(DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm")).format(moment.atZone(Clocks.PARIS));
    }

    /** The day of a moment, in the associations' time zone. */
    public String day(@Nullable Instant moment) {
        return moment == null ? "" : shortDate(moment.atZone(Clocks.PARIS).toLocalDate());
    }

    /** 14:05, in the associations' time zone. */
    public String time(@Nullable Instant moment) {
        return moment == null ? "" : with(DateTimeFormatter.ofPattern("HH:mm")).format(moment.atZone(Clocks.PARIS));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
    }

    private DateTimeFormatter with(DateTimeFormatter formatter) {
        return formatter.withLocale(language.getLocale());
    }
}
