package org.fairevaloir.letters;

import java.io.Serializable;
import java.util.UUID;
import org.fairevaloir.letters.text.LetterParts;

/**
 * A draft as it is written.
 *
 * @param version that was opened
 * @param recipient code of the office holder to whom it goes
 */
public record LetterContent(UUID id, long version, String recipient, LetterParts parts) implements Serializable {}
