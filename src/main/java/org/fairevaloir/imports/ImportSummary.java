package org.fairevaloir.imports;

import java.time.Instant;
import java.util.UUID;
import org.fairevaloir.imports.model.ImportState;

/** One line of the list of imports. */
public record ImportSummary(UUID id, String name, ImportState state, Instant createdAt, long imported) {}
