package org.fairevaloir.cases.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator who took a case in review leaves it to a colleague.
 *
 * <p>Refused with {@link NotFound} for a case that is not there, with {@link Stale} to whoever does not hold it now.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class ReleaseCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void release(UUID id, long version) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        found.standing().release(user.theCaller().subject(), clock.instant());
        cases.flush();
        recorder.record("case.released", id);
    }
}
