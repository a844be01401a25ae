package org.fairevaloir.codelists.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article on which a right rests.
 *
 * @param right code of the list {@code right}
 * @param labels by language ({@code fr}, {@code en})
 * @param days within which the authority has to act, counted from the day of the blockage; null where the law names
 *     none
 * @param validFrom first day on which it is in force; null for no limit
 * @param validTo last day; null for no limit
 */
public record LegalBasis(
        String code,
        String right,
        Map<String, String> labels,
        @Nullable Integer days,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    /** Key of the list that they are. */
    public static final String LIST = "legal_basis";

    public LegalBasis {
        labels = Map.copyOf(labels);
    }

    /** Whether it was in force on a day; any is, on a day that nobody knows. */
    public boolean isInForce(@Nullable LocalDate day) {
        return day == null
                || ((validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo)));
    }

    /** By when the authority had to act; empty where the law names no time. */
    public Optional<LocalDate> deadline(@Nullable LocalDate start) {
        return start == null || days == null ? Optional.empty() : Optional.of(start.plusDays(days));
    }

    /** The same as a row of a code list, under the right it serves. */
    public Code row() {
        return new Code(LIST, code, Optional.of(right), Optional.empty(), labels, Map.of());
    }
}
