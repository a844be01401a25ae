package org.fairevaloir.testing.offenders.model;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** A rule that needs a server and a page. */
public class Rule {
    @Inject
    @Nullable
    FacesContext page;
}
