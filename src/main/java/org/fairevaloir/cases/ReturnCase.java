package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.Role;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.ReviewNote;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * The coordinator gives a submitted case back to its association with a question.
 *
 * <p>Refused with {@link Problems} without a question or with one too long, with {@link NotFound} for a case that is
 * not there, with {@link Stale} when it was changed, withdrawn or answered meanwhile.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class ReturnCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    private static final int LONGEST_QUESTION = 2_000;

    public void giveBack(UUID id, long version, String question) {
        Problems.throwIfAny(problems(question));
        FieldCase fieldCase = cases.the(id, user.scope());
        fieldCase.mustBeAt(version);
        fieldCase.giveBack(clock.instant());
        cases.store(new ReviewNote(fieldCase, author(), question, vault));
        recorder.record("case.returned", id);
        cases.flush();
    }

    private ReviewNote.Author author() {
        String role = user.role().map(Role::realmName).orElse("");
        return new ReviewNote.Author(user.theCaller().subject(), role, clock.instant());
    }

    private static List<Problem> problems(String question) {
        if (question.isBlank()) {
            return List.of(Problem.of("question", "cases.problem.required"));
        }
        boolean tooLong = question.length() > LONGEST_QUESTION;
        return tooLong
                ? List.of(Problem.of("question", "cases.problem.tooLong", Integer.toString(LONGEST_QUESTION)))
                : List.of();
    }
}
