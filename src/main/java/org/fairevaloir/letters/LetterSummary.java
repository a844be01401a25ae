package org.fairevaloir.letters;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.fairevaloir.letters.model.LetterStatus;
import org.jspecify.annotations.Nullable;

/** A letter in a list; the subject of a draft still has its inserts. */
public record LetterSummary(
        UUID id,
        String reference,
        LetterStatus status,
        LocalDate date,
        String addressee,
        String subject,
        @Nullable LocalDate sentOn)
        implements Serializable {}
