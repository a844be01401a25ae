package org.fairevaloir.sharing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.sharing.model.CaseShare;
import org.fairevaloir.sharing.model.CaseShare.Step;
import org.fairevaloir.sharing.model.ShareRepository;

/**
 * A member no longer needs to read a case that another association shared, and gives it back before its last day.
 *
 * <p>Refused with {@link NotFound} when nothing such was proposed to the own association, with {@link Stale} when it
 * can't be read any more anyway.
 */
@UseCase
@Requires(Permission.SHARE_CASE)
public class FinishShare {
    @Inject
    CurrentUser user;

    @Inject
    ShareRepository shares;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void finish(UUID id) {
        CaseShare share = shares.theIncoming(id, user.association());
        share.finish(new Step(user.theCaller().subject(), clock.instant(), LocalDate.now(clock)));
        shares.flush();
        recorder.record("case.share_finished", share.caseId());
    }
}
