package org.fairevaloir.sharing.web;

import java.util.UUID;
import org.fairevaloir.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Ids in the addresses of these pages. */
final class Addresses {
    private Addresses() {}

    /** @throws NotFound when it is no id at all: told like an id that does not exist */
    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("share");
        }
    }
}
