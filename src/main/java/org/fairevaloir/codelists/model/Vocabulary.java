package org.fairevaloir.codelists.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What pure rules ask of the code lists. */
public interface Vocabulary {
    /** Whether the list has this code. */
    boolean has(String list, @Nullable String code);

    /** Code of the coarser row, such as the age group of an age band; empty when there is none. */
    Optional<String> parent(String list, @Nullable String code);

    /** Whether there is an authority with this code, of this type, and in this département. */
    boolean isAuthority(String code, @Nullable String type, @Nullable String department);

    /** Whether the row carries this mark. */
    boolean marked(String list, @Nullable String code, Mark mark);
}
