package org.fairevaloir.statistics.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One blockage of one validated case, with the codes that are counted and nothing else: no text, no reference, no
 * day. A case with three blockages is seen three times, also when it is no longer kept.
 *
 * @param caseId when the case is no longer kept, an id of the sighting's own
 * @param person whom the coordinator linked the case to; null for most, who are a person of their own
 * @param ministry where it isn't the usual one of the authority
 * @param department where the right met the obstacle; null when the case is no longer kept
 * @param region what is then said instead; null as long as the département is, which tells it
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
        @Nullable String region,
        @Nullable String status,
        @Nullable UUID blockage,
        @Nullable LocalDate dueMonth) {
    /** Who is counted: all cases of one person are. */
    String counted() {
        return person == null ? caseId.toString() : person;
    }

    /**
     * What stays of it when its case goes: nothing that leads back there, and a region in the place of the département.
     *
     * @param alone who is counted when nobody linked the case: the same for all sightings of the case, and nobody else's
     * @param parent of the département in the code lists
     */
    Sighting generalised(String alone, @Nullable String parent) {
        UUID own = UUID.randomUUID();
        return new Sighting(
                own,
                person == null ? alone : person,
                association,
                firstContactMonth,
                gender,
                ageBand,
                exploitationForm,
                complaint,
                right,
                obstacle,
                authorityType,
                ministry,
                null,
                parent,
                status,
                own,
                dueMonth);
    }
}
