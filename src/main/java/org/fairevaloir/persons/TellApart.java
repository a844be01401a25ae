package org.fairevaloir.persons;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.persons.model.PersonKeyRepository;
import org.fairevaloir.persons.model.PersonLink.Decision;
import org.fairevaloir.persons.model.PersonLinkRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator decides that two cases with equal keys are about two persons: three letters of a name are shared by
 * many. They are not proposed any more; {@link UndoVerdict} takes it back.
 *
 * <p>Refused with {@link NotFound} when one of them is not there for the coordinator, or their keys are not equal; with
 * {@link Stale} when they are linked, or told apart, already.
 */
@UseCase
@Requires(Permission.LINK_CASES)
public class TellApart {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    PersonKeyRepository keys;

    @Inject
    PersonLinkRepository links;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void tellApart(UUID one, UUID other) {
        links.queueUp();
        if (!keys.areEqual(cases.the(one, user.scope()), cases.the(other, user.scope()))) {
            throw new NotFound("case");
        }
        if (links.group(one).contains(other)) {
            throw new Stale();
        }
        links.tellApart(one, other, new Decision(user.theCaller().subject(), clock.instant()));
        recorder.record("case.told_apart", one);
        recorder.record("case.told_apart", other);
    }
}
