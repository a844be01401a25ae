package org.fairevaloir.shared;

import org.jspecify.annotations.Nullable;

/** The lines of a text. */
public final class Lines {
    private Lines() {}

    /**
     * The text with lines that end by one character. Browsers send two (HTML standard, "constructing the entry list"),
     * programs and tables one: what is the same must say the same, be as long, and have been confirmed.
     */
    public static @Nullable String plain(@Nullable String text) {
        return text == null ? null : text.replace("\r\n", "\n");
    }
}
