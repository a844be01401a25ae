package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator leaves a case out of the statistics that are compiled from now on, or counts it again. What was
 * published stays as it is.
 *
 * <p>Refused with {@link Problems} for an unknown reason, with {@link NotFound} for a case that is not there, with
 * {@link Stale} when it is not counted anyway, or was changed meanwhile.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class LeaveOutCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    @Inject
    Vocabulary vocabulary;

    /** @param reason code of {@code exclusion_reason}; null to count it again */
    public void leaveOut(UUID id, long version, @Nullable String reason) {
        if (reason != null && !vocabulary.has("exclusion_reason", reason)) {
            throw new Problems(List.of(Problem.of("reason", "cases.problem.unknownCode")));
        }
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        found.standing().leaveOut(reason, clock.instant());
        cases.flush();
        recorder.record(reason == null ? "case.counted_again" : "case.left_out", id);
    }
}
