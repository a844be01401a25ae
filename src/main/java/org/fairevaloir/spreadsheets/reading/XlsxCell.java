package org.fairevaloir.spreadsheets.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** What a person reads in a cell of XLSX, where a date is a number that is shown as one. */
final class XlsxCell {
    /** The day after the last one that Excel knows. */
    private static final BigDecimal END_OF_DAYS = BigDecimal.valueOf(2_958_466);

    /** Text in quotation marks, single characters, colours and conditions of a number's format. */
    private static final Pattern NO_FIELD = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]");

    private static final Pattern FIELD = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    /** Characters that XML doesn't have, or that Excel doesn't trust it with. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isMoment(cell, number) ? moment(cell, number) : Shown.number(number);
        }
        return ESCAPED.matcher(cell.getText())
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    /** A serial number below one day is a time of any day. */
    private static String moment(Cell cell, BigDecimal number) {
        LocalDateTime moment = cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        return number.signum() > 0 && number.compareTo(BigDecimal.ONE) < 0
                ? moment.toLocalTime().toString()
                : Shown.moment(moment);
    }

    private static boolean isMoment(Cell cell, BigDecimal number) {
        Integer format = cell.getDataFormatId();
        return format != null
                && number.signum() >= 0
                && number.compareTo(END_OF_DAYS) < 0
                && (isBuiltInMoment(format) || isMoment(cell.getDataFormatString()));
    }

    /** Formats that a workbook names by number alone, those of East Asia included. */
    private static boolean isBuiltInMoment(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    private static boolean isMoment(@Nullable String format) {
        return format != null
                && FIELD.matcher(NO_FIELD.matcher(format).replaceAll("")).find();
    }
}
