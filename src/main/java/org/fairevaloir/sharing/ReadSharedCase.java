package org.fairevaloir.sharing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.CaseFileView;
import org.fairevaloir.cases.model.CaseFileRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.sharing.model.ShareRepository;
import org.fairevaloir.sharing.model.ShareRepository.Granted;
import org.fairevaloir.vault.Vault;

/**
 * A member reads another association's case that was shared and accepted; each reading is in the journal. The owner's
 * own mark and note are not even opened, and nothing of the case stands in the reader's lists or figures.
 *
 * <p>Refused with {@link NotFound} before it is accepted, after its last day, once it was revoked or given back, when
 * the person's agreement was withdrawn or the case left the state in which it could be proposed, and for a share that
 * never was: all told alike.
 */
@UseCase
@Requires(Permission.SHARE_CASE)
public class ReadSharedCase {
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

    public SharedCase read(UUID id) {
        LocalDate today = LocalDate.now(clock);
        Granted readable = shares.readable(id, user.association(), today);
        FieldCase shared = readable.shared();
        if (!agreement.covers(shared)) {
            throw new NotFound("share");
        }
        recorder.record("case.shared_read", shared.id());
        List<CaseFileView> attached =
                files.of(shared).stream().map(file -> file.view(vault)).toList();
        return new SharedCase(
                shared.reference(),
                shared.association(),
                shared.revealToCoordinator(vault),
                attached,
                readable.share().endsOn());
    }
}
