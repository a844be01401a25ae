package org.fairevaloir.letters;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be said to begin a letter.
 *
 * @param id chosen when the form is opened, so that the same form sent twice makes one letter
 * @param template key of the template
 * @param recipient code of the office holder
 * @param date of the letter
 */
public record LetterStart(
        UUID id,
        @Nullable String template,
        @Nullable String recipient,
        @Nullable LocalDate date) implements Serializable {}
