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
 * A member takes back that a case be erased, asked by mistake or for a person who wants it kept after all. With whom it
 * is shared reads it again, as long as it was shared for.
 *
 * <p>Refused with {@link NotFound} for a case out of scope; with {@link Stale} when nobody asks for its erasure, when it is
 * erased already, and when it was changed meanwhile.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class KeepAfterAll {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void keep(UUID id, long version) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        found.standing().keepAfterAll(clock.instant());
        cases.flush();
        recorder.record("case.erasure_taken_back", id);
    }
}
