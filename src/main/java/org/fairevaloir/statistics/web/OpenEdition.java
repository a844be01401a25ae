package org.fairevaloir.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.statistics.EditionView;
import org.fairevaloir.statistics.ReadEdition;
import org.jspecify.annotations.Nullable;

/** The edition of this request, read once; the session remembers its id only. */
@RequestScoped
public class OpenEdition {
    @Inject
    ReadEdition readEdition;

    private @Nullable EditionView edition;

    public EditionView read(UUID id) {
        EditionView known = edition;
        if (known == null || !known.summary().id().equals(id)) {
            known = readEdition.read(id);
            edition = known;
        }
        return known;
    }
}
