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
import org.fairevaloir.vault.Vault;

/**
 * Whoever may read a case takes one of its files along; it is in the journal as a reading of the case.
 *
 * <p>Refused with {@link NotFound} for a file of a case that this person may not read, and for none, told alike.
 */
@UseCase
@Requires(Permission.READ_CASE)
public class OpenFile {
    @Inject
    CurrentUser user;

    @Inject
    CaseFileRepository files;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    public OpenedFile open(UUID id) {
        Found found = files.find(id, user.scope()).orElseThrow(() -> new NotFound("file"));
        recorder.record("case.file_read", found.owner().id());
        return new OpenedFile(
                found.file().name(vault),
                found.file().kind().contentType(),
                files.contentOf(found).reveal(vault));
    }
}
