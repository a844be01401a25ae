package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.damaged;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a cell of ODS means: its typed value where it has one, else the text that is shown. */
final class OdsCell {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private OdsCell() {}

    /** Reads to the end of the cell's element; of a longer text only the beginning is kept. */
    static String text(XMLStreamReader reader, int longest) {
        String value = value(reader);
        String shown = new OdsText(reader, longest).read();
        return value == null ? shown : value;
    }

    private static @Nullable String value(XMLStreamReader reader) {
        String type = String.valueOf(reader.getAttributeValue(OFFICE, "value-type"));
        try {
            return switch (type) {
                case "float", "percentage", "currency" -> number(reader.getAttributeValue(OFFICE, "value"));
                case "date" -> moment(reader.getAttributeValue(OFFICE, "date-value"));
                case "time" -> time(reader.getAttributeValue(OFFICE, "time-value"));
                case "boolean" -> reader.getAttributeValue(OFFICE, "boolean-value");
                case "string" -> reader.getAttributeValue(OFFICE, "string-value");
                default -> null;
            };
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    private static @Nullable String number(@Nullable String value) {
        if (value != null && value.length() > 400) {
            throw new NumberFormatException("longer than any number");
        }
        return value == null ? null : Shown.number(new BigDecimal(value));
    }

    private static @Nullable String moment(@Nullable String value) {
        if (value == null) {
            return null;
        }
        LocalDateTime moment = value.indexOf('T') < 0
                ? LocalDate.parse(value).atStartOfDay()
                : LocalDateTime.parse(value).truncatedTo(ChronoUnit.SECONDS);
        return Shown.moment(moment);
    }

    /** A time of the day; a longer while stays as ODS writes it. */
    private static @Nullable String time(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Duration time = Duration.parse(value);
        return time.isNegative() || time.toDays() > 0
                ? value
                : LocalTime.ofSecondOfDay(time.toSeconds()).toString();
    }
}
