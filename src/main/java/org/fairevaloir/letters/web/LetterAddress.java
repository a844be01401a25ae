package org.fairevaloir.letters.web;

import java.util.UUID;
import org.fairevaloir.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The id of a letter in an address. */
final class LetterAddress {
    private LetterAddress() {}

    /** @throws NotFound when it is no id at all: told like an id that does not exist */
    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("letter");
        }
    }
}
