package org.fairevaloir.imports.web;

import org.jspecify.annotations.Nullable;

/** The address of a batch. */
final class BatchAddress {
    private BatchAddress() {}

    /** The page of a batch, after a click. */
    static String of(@Nullable Object id) {
        return "/cases/batch?faces-redirect=true&id=" + id;
    }
}
