package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.util.List;
import org.fairevaloir.access.Colleagues;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.OwnerRepository;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * All cases of somebody who leaves go to a colleague of the same association.
 *
 * <p>Refused with {@link Problems} when the successor is no colleague, has never signed in, or is the same person; with
 * {@link Stale} when one of the cases goes to another association at the same moment.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class ReassignCases {
    @Inject
    CurrentUser user;

    @Inject
    OwnerRepository owners;

    @Inject
    Recorder recorder;

    @Inject
    Colleagues colleagues;

    /** @return how many cases went over */
    public int reassign(String leaver, String successor) {
        if (!colleagues.names().containsKey(successor)) {
            throw new Problems(List.of(Problem.of("successor", "cases.problem.noColleague")));
        }
        if (leaver.equals(successor)) {
            throw new Problems(List.of(Problem.of("successor", "cases.problem.sameColleague")));
        }
        List<FieldCase> theirs = owners.ownedBy(leaver, user.scope());
        theirs.forEach(one -> {
            owners.assign(one, successor);
            recorder.record("case.assigned", one.id());
        });
        return theirs.size();
    }
}
