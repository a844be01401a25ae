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
import org.fairevaloir.shared.Stale;

/**
 * A member takes a submitted case back, before a coordinator reads it.
 *
 * <p>Refused with {@link NotFound} for a case out of scope, with {@link Stale} when it is being read, or was answered,
 * meanwhile.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class WithdrawCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void withdraw(UUID id, long version) {
        FieldCase fieldCase = cases.the(id, user.scope());
        fieldCase.mustBeAt(version);
        fieldCase.standing().withdraw(clock.instant());
        cases.flush();
        recorder.record("case.withdrawn", id);
    }
}
