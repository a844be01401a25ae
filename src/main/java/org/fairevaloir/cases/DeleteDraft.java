package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.ErasureRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * A member deletes a draft of the own association, with its files and what was said about it. What the coordinator has
 * now can't be deleted this way: it is withdrawn first, or its erasure is asked for.
 *
 * <p>Refused with {@link NotFound} for a case out of scope, with {@link Stale} when it is no draft or was changed.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class DeleteDraft {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    ErasureRepository erasures;

    @Inject
    Recorder recorder;

    public void delete(UUID id, long version) {
        FieldCase draft = cases.the(id, user.scope());
        draft.mustBeAt(version);
        erasures.delete(draft);
        recorder.record("case.draft_deleted", id);
    }
}
