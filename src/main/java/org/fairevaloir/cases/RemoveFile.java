package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseFileRepository;
import org.fairevaloir.cases.model.CaseFileRepository.Found;
import org.fairevaloir.shared.NotFound;

/**
 * A member takes a file off a case of the own association that is still open to it. It is gone for good.
 *
 * <p>Refused with {@link NotFound} when file or case belongs to somebody else, is not open to its association, or is
 * not there.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class RemoveFile {
    @Inject
    CurrentUser user;

    @Inject
    CaseFileRepository files;

    @Inject
    Recorder recorder;

    public void remove(UUID id) {
        Found found = files.find(id, user.scope())
                .filter(any -> any.owner().status().isOpenToItsAssociation())
                .orElseThrow(() -> new NotFound("file"));
        files.remove(found);
        recorder.record("case.file_removed", found.owner().id());
    }
}
