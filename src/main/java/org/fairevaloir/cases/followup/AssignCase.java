package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.Colleagues;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.OwnerRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * Another member of the same association looks after a case from now on.
 *
 * <p>Refused with {@link Problems} for somebody who is no colleague, or has never signed in; with {@link NotFound} for
 * a case out of scope; with {@link Stale} when it was changed since it was read.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class AssignCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    OwnerRepository owners;

    @Inject
    Recorder recorder;

    @Inject
    Colleagues colleagues;

    public void assign(UUID id, long version, String colleague) {
        if (!colleagues.names().containsKey(colleague)) {
            throw new Problems(List.of(Problem.of("owner", "cases.problem.noColleague")));
        }
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        owners.assign(found, colleague);
        recorder.record("case.assigned", id);
    }
}
