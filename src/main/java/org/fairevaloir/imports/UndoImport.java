package org.fairevaloir.imports;

import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.imports.model.ImportBatch;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * A member takes a batch back as a whole, one that is still being imported included: what waits is left out, and
 * {@link ContinueImport} deletes the drafts that nobody has touched since.
 *
 * <p>Refused with {@link NotFound} for another association's, with {@link Stale} when nothing was imported, or it was
 * taken back already.
 */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class UndoImport {
    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    @Inject
    Recorder recorder;

    public void undo(UUID id) {
        ImportBatch batch = imports.locked(id, user.scope());
        batch.undo();
        imports.leaveRest(batch);
        recorder.record("import.undo_started", id);
    }
}
