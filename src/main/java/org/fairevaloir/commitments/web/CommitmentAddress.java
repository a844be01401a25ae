package org.fairevaloir.commitments.web;

import java.util.UUID;
import org.fairevaloir.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Ids as addresses and menus carry them. */
final class CommitmentAddress {
    private CommitmentAddress() {}

    /** @throws NotFound when it is no id at all: told like an id that does not exist */
    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("commitment");
        }
    }

    /** What was chosen in a menu that may be left open; Faces refuses what the menu does not offer. */
    static @Nullable UUID chosen(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
