package org.fairevaloir.letters;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fairevaloir.letters.model.FrozenLetter;
import org.fairevaloir.letters.model.LetterStatus;
import org.jspecify.annotations.Nullable;

/**
 * An issued letter.
 *
 * @param json what was frozen, byte for byte: what the hash is of
 * @param sentChannel code of the list {@code letter_channel}
 */
public record LetterView(
        UUID id,
        long version,
        LetterStatus status,
        FrozenLetter letter,
        String json,
        String hash,
        Instant issuedAt,
        @Nullable LocalDate sentOn,
        @Nullable String sentChannel)
        implements Serializable {}
