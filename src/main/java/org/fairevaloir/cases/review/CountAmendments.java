package org.fairevaloir.cases.review;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.VersionRepository;

/** How many updates of counted cases wait for the coordinator; nothing of them is read. */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class CountAmendments {
    @Inject
    CurrentUser user;

    @Inject
    VersionRepository versions;

    public long count() {
        return versions.countWaiting(user.scope());
    }
}
