package org.fairevaloir.cases.followup;

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
 * A member asks that a case be erased, for instance because the person objects. The coordinator does it within a month.
 *
 * <p>Refused with {@link NotFound} for a case out of scope; with {@link Stale} for a draft, which its association
 * deletes itself, for an erased one, and when it was changed meanwhile.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class AskErasure {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void ask(UUID id, long version) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        found.standing().askErasure(clock.instant());
        cases.flush();
        recorder.record("case.erasure_asked", id);
    }
}
