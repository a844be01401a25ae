package org.fairevaloir.cases.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.NoteRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator who reads a case gives it back to its association, with a question: here, or in their remarks on its
 * fields since it was submitted.
 *
 * <p>Refused with {@link Problems} when nothing was asked, and as {@link CommentCase} refuses; with {@link NotFound}
 * for a case that is not there; with {@link Stale} to whoever does not hold it now, or when it was changed meanwhile.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class ReturnCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    NoteRepository notes;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    @Inject
    CommentCase commentCase;

    /** @param question about the whole case; {@link Remark#NONE} when remarks on its fields say it all */
    public void giveBack(UUID id, long version, Remark question) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        if (!question.isBlank()) {
            commentCase.comment(id, question);
        } else if (!wasAsked(found)) {
            throw new Problems(List.of(Problem.of("remark", "cases.problem.nothingSaid")));
        }
        found.standing().giveBack(user.theCaller().subject(), clock.instant());
        cases.flush();
        recorder.record("case.returned", id);
    }

    private boolean wasAsked(FieldCase found) {
        Instant since = Objects.requireNonNullElse(found.standing().submittedAt(), Instant.EPOCH);
        return notes.of(found).stream()
                .filter(note -> note.author().equals(user.theCaller().subject()))
                .anyMatch(note -> !note.at().isBefore(since));
    }
}
