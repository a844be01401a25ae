package org.fairevaloir.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids as addresses carry them. */
public final class Ids {
    private Ids() {}

    /**
     * The id that an address holds.
     *
     * @param what is looked for, in a word
     * @throws NotFound when it is no id at all: told like an id that does not exist
     */
    public static UUID inAddress(@Nullable String text, String what) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound(what);
        }
    }
}
