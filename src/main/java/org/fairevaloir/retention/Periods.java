package org.fairevaloir.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairevaloir.retention.model.Keeping;

/** How long what is kept, as {@code app.retention} says; the platform doesn't start with a period that is not positive. */
@ApplicationScoped
class Periods {
    @Inject
    @ConfigProperty(name = "app.retention.draft")
    Period draft;

    @Inject
    @ConfigProperty(name = "app.retention.closed")
    Period closed;

    void check(@Observes @Initialized(ApplicationScoped.class) Object event) {
        ofDrafts();
        ofClosedCases();
    }

    /** A draft, or an update of a counted case that is typed and not told: from its last change. */
    Keeping ofDrafts() {
        return new Keeping(draft);
    }

    /** A counted case: from its closing. */
    Keeping ofClosedCases() {
        return new Keeping(closed);
    }
}
