package org.fairevaloir.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right that met an obstacle, at an authority, in a département, since a day; complete or not.
 *
 * @param id chosen when it is added to the form
 */
public record BlockageDraft(
        UUID id,
        @Nullable String right,
        @Nullable String obstacle,
        @Nullable String authorityType,
        @Nullable String department,
        @Nullable LocalDate startDate,
        @Nullable String status,
        @Nullable LocalDate outcomeDate,
        @Nullable String resolvedBy,
        @Nullable String evidenceLevel,
        @Nullable String description)
        implements Serializable {}
