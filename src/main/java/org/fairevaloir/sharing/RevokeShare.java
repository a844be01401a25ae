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
 * A member takes back what the own association proposed, whether it was accepted or not: from now on it can't be read.
 *
 * <p>Refused with {@link NotFound} when the own association proposed nothing such, with {@link Stale} when it is over,
 * or the case was handed over: that can't be taken back.
 */
@UseCase
@Requires(Permission.SHARE_CASE)
public class RevokeShare {
    @Inject
    CurrentUser user;

    @Inject
    ShareRepository shares;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void revoke(UUID id) {
        CaseShare share = shares.theOutgoing(id, user.association());
        share.revoke(new Step(user.theCaller().subject(), clock.instant(), LocalDate.now(clock)));
        shares.flush();
        recorder.record("case.share_revoked", share.caseId());
    }
}
