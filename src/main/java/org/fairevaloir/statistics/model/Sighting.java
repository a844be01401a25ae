package org.fairevaloir.statistics.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One blockage of one validated case, with the codes that are counted and nothing else: no text, no reference, no
 * day. A case with three blockages is seen three times.
 *
 * @param person whom the coordinator linked the case to; null for most, who are a person of their own
 * @param ministry where it isn't the usual one of the authority
 * @param department where the right met the obstacle
 * @param dueMonth in which the authority should have acted at the latest
 */
public record Sighting(
        UUID caseId,
        @Nullable String person,
        String association,
        @Nullable LocalDate firstContactMonth,
        @Nullable String gender,
        @Nullable String ageBand,
        @Nullable String exploitationForm,
        @Nullable String complaint,
        @Nullable String right,
        @Nullable String obstacle,
        @Nullable String authorityType,
        @Nullable String ministry,
        @Nullable String department,
        @Nullable String status,
        @Nullable UUID blockage,
        @Nullable LocalDate dueMonth) {
    /** Who is counted: all cases of one person are. */
    String counted() {
        return person == null ? caseId.toString() : person;
    }
}
