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
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.review.CommentCase;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * A member closes a counted case: nothing more is expected of it. While a blockage still is as it began, the reason is
 * asked for, which the coordinator reads in the thread.
 *
 * <p>Refused with {@link Problems} without a needed reason, and as {@link CommentCase} refuses; with {@link NotFound}
 * for a case out of scope; with {@link Stale} when it is not a validated one, or was changed meanwhile.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class CloseCase {
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

    @Inject
    Vocabulary vocabulary;

    @Inject
    Vault vault;

    /** @param reason {@link Remark#NONE} where no blockage is open any more */
    public void close(UUID id, long version, Remark reason) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        if (!reason.isBlank()) {
            commentCase.comment(id, reason);
        } else if (hasOpenBlockage(found)) {
            throw new Problems(List.of(Problem.of("remark", "cases.problem.stillOpen")));
        }
        // After what was said of it: the reason asks for no answer.
        found.standing().close(clock.instant());
        cases.flush();
        recorder.record("case.closed", id);
    }

    private boolean hasOpenBlockage(FieldCase found) {
        return found.reveal(vault).blockages().stream()
                .map(BlockageDraft::status)
                .anyMatch(vocabulary::isAsItBegan);
    }
}
