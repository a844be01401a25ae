package org.fairevaloir.cases.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.Role;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.facts.FieldPath;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.NoteRepository;
import org.fairevaloir.cases.model.ReviewNote;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * The association and the coordinator say something about a case, or about one field of it, to each other. Both read
 * all of it.
 *
 * <p>Refused with {@link NotFound} for a case out of scope; with {@link Problems} when nothing is said, too much, about
 * no field, or when it may identify somebody and its author has not confirmed that it doesn't; with {@link Stale} while
 * the case is a draft, of which the coordinator knows nothing, and after it was erased.
 */
@UseCase
@Requires(Permission.DISCUSS_CASE)
public class CommentCase {
    private static final int LONGEST = 2_000;

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
    Vault vault;

    public void comment(UUID id, Remark said) {
        FieldCase about = cases.the(id, user.scope());
        if (!CaseStatus.LEFT_THE_ASSOCIATION.contains(about.status())) {
            throw new Stale();
        }
        Problems.throwIfAny(problems(said));
        cases.hold(about);
        String role = user.role().map(Role::realmName).orElse("");
        ReviewNote.Author author = new ReviewNote.Author(user.theCaller().subject(), role, clock.instant());
        notes.store(new ReviewNote(about, author, said, vault));
        cases.touch(about, clock.instant());
        if (said.texts().wereConfirmed(said.confirmation())) {
            recorder.record("case.texts_confirmed", id);
        }
        recorder.record("case.commented", id);
    }

    private static List<Problem> problems(Remark said) {
        List<Problem> problems = new ArrayList<>();
        if (said.isBlank()) {
            problems.add(Problem.of("remark", "cases.problem.nothingSaid"));
        }
        if (said.text().length() > LONGEST) {
            problems.add(Problem.of("remark", "cases.problem.tooLong", Integer.toString(LONGEST)));
        }
        if (!isAboutAField(said.field())) {
            problems.add(Problem.of("remark", "cases.problem.unknownField"));
        }
        problems.addAll(said.texts().check(said.confirmation()));
        return problems;
    }

    private static boolean isAboutAField(String field) {
        try {
            return field.isEmpty() || !FieldPath.of(field).label().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
