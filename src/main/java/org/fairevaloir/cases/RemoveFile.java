package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseFileRepository;
import org.fairevaloir.cases.model.CaseFileRepository.Found;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.shared.NotFound;

/**
 * A member takes a file off a case of the own association. It is gone for good.
 *
 * <p>Refused with {@link NotFound} when file or case belongs to somebody else or is not there, and while the coordinator
 * has to decide on the case.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class RemoveFile {
    @Inject
    CurrentUser user;

    @Inject
    CaseFileRepository files;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void remove(UUID id) {
        Found found = files.find(id, user.scope())
                .filter(any -> any.owner().status().takesFiles())
                .orElseThrow(() -> new NotFound("file"));
        files.remove(found);
        cases.touch(found.owner(), clock.instant());
        recorder.record("case.file_removed", found.owner().id());
    }
}
