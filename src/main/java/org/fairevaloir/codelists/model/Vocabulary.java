package org.fairevaloir.codelists.model;

import org.jspecify.annotations.Nullable;

/** What pure rules ask of the code lists. */
public interface Vocabulary {
    /** Whether the list has this code. */
    boolean has(String list, @Nullable String code);

    /** Whether the row carries this mark. */
    boolean marked(String list, @Nullable String code, Mark mark);
}
