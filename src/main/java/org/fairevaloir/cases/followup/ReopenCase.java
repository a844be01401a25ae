package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.review.CommentCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator reopens a closed case, and says why.
 *
 * <p>Refused as {@link CommentCase} refuses the reason, with {@link NotFound} and {@link Problems}; with {@link Stale}
 * when it is not closed, or was changed meanwhile.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class ReopenCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    @Inject
    CommentCase commentCase;

    public void reopen(UUID id, long version, Remark reason) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        commentCase.comment(id, reason);
        found.standing().reopen(clock.instant());
        cases.flush();
        recorder.record("case.reopened", id);
    }
}
