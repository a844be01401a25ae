package org.fairevaloir.persons.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.persons.LinkCases;
import org.fairevaloir.persons.TellApart;
import org.fairevaloir.persons.UndoVerdict;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** What the two pages have in common on which the coordinator decides about two cases; each act ends on a page anew. */
@RequestScoped
class Verdicts {
    @Inject
    LinkCases linkCases;

    @Inject
    TellApart tellApart;

    @Inject
    UndoVerdict undoVerdict;

    @Inject
    Notices notices;

    @Nullable
    String link(UUID one, UUID other, String next) {
        return done(() -> linkCases.link(one, other), "persons.same.linked", next);
    }

    @Nullable
    String tellApart(UUID one, UUID other, String next) {
        return done(() -> tellApart.tellApart(one, other), "persons.same.toldApart", next);
    }

    @Nullable
    String undo(UUID one, UUID other, String next) {
        return done(() -> undoVerdict.undo(one, other), "persons.same.undone", next);
    }

    private @Nullable String done(Runnable decision, String confirmation, String next) {
        try {
            decision.run();
            notices.confirm(confirmation);
            return next;
        } catch (Problems e) {
            e.list().stream().map(Problem::key).forEach(notices::warn);
        } catch (Stale e) {
            notices.warn("persons.same.stale");
        }
        return null;
    }
}
