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
import org.fairevaloir.cases.model.ErasureRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator erases a case that left its association: what it says, its versions, its thread and its files are
 * gone for good. That there was a case with this reference, when it went and why stays for its association; what was
 * published stays, because it holds no case.
 *
 * <p>Refused with {@link Problems} for a ground that is unknown or is the platform's own, with {@link NotFound} for a case that is not there, with
 * {@link Stale} when it was changed meanwhile.
 */
@UseCase
@Requires(Permission.ERASE_CASE)
public class EraseCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    @Inject
    ErasureRepository erasures;

    @Inject
    Vocabulary vocabulary;

    /** @param ground code of {@code erasure_ground} */
    public void erase(UUID id, long version, String ground) {
        if (!vocabulary.has("erasure_ground", ground) || vocabulary.marked("erasure_ground", ground, Mark.PLATFORM)) {
            throw new Problems(List.of(Problem.of("ground", "cases.problem.unknownCode")));
        }
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        cases.hold(found);
        erasures.erase(found, ground, clock.instant());
        recorder.record("case.erased", id);
    }
}
