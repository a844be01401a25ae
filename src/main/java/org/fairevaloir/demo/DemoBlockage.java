package org.fairevaloir.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One right of an invented case that met an obstacle.
 *
 * @param authority code of the very authority, where the platform lists those of the type in the département
 * @param outcomeDate present exactly where the status asks for an outcome, as is {@code resolvedBy}
 * @param claims what it says of measures and commitments: codes by field
 */
public record DemoBlockage(
        String right,
        String obstacle,
        String authorityType,
        @Nullable String authority,
        String department,
        LocalDate startDate,
        String status,
        @Nullable LocalDate outcomeDate,
        @Nullable String resolvedBy,
        String evidenceLevel,
        String description,
        Map<String, Set<String>> claims) {
    public DemoBlockage {
        claims = Map.copyOf(claims);
    }

    DemoBlockage claiming(Map<String, Set<String>> said) {
        return new DemoBlockage(
                right,
                obstacle,
                authorityType,
                authority,
                department,
                startDate,
                status,
                outcomeDate,
                resolvedBy,
                evidenceLevel,
                description,
                said);
    }
}
