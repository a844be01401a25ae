package org.fairevaloir.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was tried to lift a blockage, and what came of it; complete or not.
 *
 * @param id chosen when it is added to the form
 * @param type code of the list {@code action_type}
 * @param result code of the list {@code action_result}
 */
public record ActionDraft(
        UUID id,
        @Nullable String type,
        @Nullable LocalDate date,
        @Nullable String result) implements Serializable {}
