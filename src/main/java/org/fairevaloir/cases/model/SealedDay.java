package org.fairevaloir.cases.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An exact day is sealed as text; beside it stands its month, which is counted. */
final class SealedDay {
    private SealedDay() {}

    static @Nullable LocalDate month(@Nullable LocalDate day) {
        return day == null ? null : day.withDayOfMonth(1);
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
