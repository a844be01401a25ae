package org.fairevaloir.persons;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator decides that two cases with equal keys are about the same person: from now on statistics count the
 * person once. Published editions stay as they are, the associations are told nothing, and {@link UndoVerdict} takes it
 * back.
 *
 * <p>Refused with {@link NotFound} when one of them is not there for the coordinator, or their keys are not equal; with
 * {@link Problems} when cases that were told apart would become one person; with {@link Stale} when another
 * coordinator decided about them at the same moment.
 */
@UseCase
@Requires(Permission.LINK_CASES)
public class LinkCases {
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

    public void link(UUID one, UUID other) {
        links.queueUp();
        boolean equal = keys.areEqual(cases.the(one, user.scope()), cases.the(other, user.scope()));
        if (!equal) {
            throw new NotFound("case");
        }
        Set<UUID> all = new TreeSet<>(links.group(one));
        all.addAll(links.group(other));
        if (links.toldApartFrom(all).stream().anyMatch(all::contains)) {
            throw new Problems(List.of(Problem.of("", "persons.problem.toldApart")));
        }
        links.join(one, other, new Decision(user.theCaller().subject(), clock.instant()));
        recorder.record("case.linked", one);
        recorder.record("case.linked", other);
    }
}
