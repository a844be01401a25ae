package org.fairevaloir.cases;

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
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator accepts a submitted case: from now on it is counted.
 *
 * <p>Refused with {@link Problems} to the person who wrote it, with {@link NotFound} for a case that is not there,
 * with {@link Stale} when it was changed, withdrawn or answered meanwhile.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class ValidateCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void validate(UUID id, long version) {
        FieldCase fieldCase = cases.the(id, user.scope());
        fieldCase.mustBeAt(version);
        fieldCase.validate(user.theCaller().subject(), clock.instant());
        recorder.record("case.validated", id);
        cases.flush();
    }
}
