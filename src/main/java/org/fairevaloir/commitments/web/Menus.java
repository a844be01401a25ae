package org.fairevaloir.commitments.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids as menus carry them. */
final class Menus {
    private Menus() {}

    /** What was chosen in a menu that may be left open; Faces refuses what the menu does not offer. */
    static @Nullable UUID chosen(@Nullable String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
