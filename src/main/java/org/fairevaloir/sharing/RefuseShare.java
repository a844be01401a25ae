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
 * A member says no to what another association proposed.
 *
 * <p>Refused with {@link NotFound} when nothing such was proposed to the own association, with {@link Stale} when the
 * proposal is over or was answered.
 */
@UseCase
@Requires(Permission.SHARE_CASE)
public class RefuseShare {
    @Inject
    CurrentUser user;

    @Inject
    ShareRepository shares;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void refuse(UUID id) {
        CaseShare share = shares.theIncoming(id, user.association());
        share.refuse(new Step(user.theCaller().subject(), clock.instant(), LocalDate.now(clock)));
        shares.flush();
        recorder.record("case.share_refused", share.caseId());
    }
}
