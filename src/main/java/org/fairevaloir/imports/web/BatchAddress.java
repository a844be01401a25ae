package org.fairevaloir.imports.web;

import java.util.UUID;
import org.fairevaloir.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The id of a batch in an address. */
final class BatchAddress {
    private BatchAddress() {}

    /** @throws NotFound when it is no id at all: told like an id that does not exist */
    static UUID id(@Nullable String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("import");
        }
    }

    /** The page of a batch, after a click. */
    static String of(@Nullable Object id) {
        return "/cases/batch?faces-redirect=true&id=" + id;
    }
}
