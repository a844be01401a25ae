package org.fairevaloir.cases.review;

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
import org.fairevaloir.cases.model.CaseVersion.By;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator does not take over what an association told of a case that is counted, and says why.
 *
 * <p>Refused as {@link CommentCase} refuses the reason, with {@link NotFound} and {@link Problems}; with {@link Stale}
 * when nothing waits, or when something else is told since it was read.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class RefuseAmendment {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    @Inject
    VersionRepository versions;

    @Inject
    CommentCase commentCase;

    public void refuse(UUID id, long version, Remark reason) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        By by = new By(user.theCaller().subject(), clock.instant());
        commentCase.comment(id, reason);
        versions.pendingOf(found).orElseThrow(Stale::new).refuse(by);
        found.standing().decided(by.at());
        cases.flush();
        recorder.record("case.amendment_refused", id);
    }
}
