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
import org.fairevaloir.cases.model.Standing;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * A coordinator begins to read a submitted case: for {@link Standing#REVIEW} nobody else answers it, and its
 * association can't take it back.
 *
 * <p>Refused with {@link NotFound} for a case that is not there, with {@link Problems} to the person who wrote it, with
 * {@link Stale} when it was changed, or taken by a colleague, meanwhile.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class TakeInReview {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void take(UUID id, long version) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        found.standing().takeInReview(user.theCaller().subject(), clock.instant());
        cases.flush();
        recorder.record("case.taken_in_review", id);
    }
}
