package org.fairevaloir.sharing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.CaseFileView;
import org.fairevaloir.cases.OpenedFile;
import org.fairevaloir.cases.model.CaseFile;
import org.fairevaloir.cases.model.CaseFileRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.sharing.model.ShareRepository;
import org.fairevaloir.vault.Vault;

/**
 * A member takes a file of a shared case along; it is in the journal.
 *
 * <p>Refused with {@link NotFound} whenever {@link ReadSharedCase} is, and for a file of another case.
 */
@UseCase
@Requires(Permission.SHARE_CASE)
public class OpenSharedFile {
    @Inject
    CurrentUser user;

    @Inject
    ShareRepository shares;

    @Inject
    CaseFileRepository files;

    @Inject
    Agreement agreement;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public OpenedFile open(UUID shareId, UUID fileId) {
        LocalDate today = LocalDate.now(clock);
        FieldCase shared = shares.readable(shareId, user.association(), today).shared();
        CaseFile file = files.of(shared).stream()
                .filter(any -> any.id().equals(fileId))
                .filter(any -> agreement.covers(shared))
                .findFirst()
                .orElseThrow(() -> new NotFound("share"));
        recorder.record("case.shared_file_read", shared.id());
        byte[] content =
                files.contentOf(new CaseFileRepository.Found(file, shared)).reveal(vault);
        CaseFileView named = file.view(vault);
        return new OpenedFile(named.name(), named.contentType(), content);
    }
}
