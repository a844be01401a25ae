package org.fairevaloir.persons;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.persons.model.PersonLinkRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator takes a decision about two cases back: the other one leaves the person it was linked to, or the two
 * are no longer told apart. Where three cases are one person, only the other one leaves.
 *
 * <p>Refused with {@link NotFound} when one of them is not there for the coordinator, with {@link Stale} when nothing
 * is decided about them any more.
 */
@UseCase
@Requires(Permission.LINK_CASES)
public class UndoVerdict {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    PersonLinkRepository links;

    @Inject
    Recorder recorder;

    public void undo(UUID one, UUID other) {
        links.queueUp();
        cases.the(one, user.scope());
        cases.the(other, user.scope());
        if (!one.equals(other) && links.group(one).contains(other)) {
            links.takeOut(other);
            record("case.unlinked", one, other);
        } else if (links.toldApartFrom(List.of(one)).contains(other)) {
            links.forget(one, other);
            record("case.no_longer_told_apart", one, other);
        } else {
            throw new Stale();
        }
    }

    private void record(String action, UUID one, UUID other) {
        recorder.record(action, one);
        recorder.record(action, other);
    }
}
