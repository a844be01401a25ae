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
import org.fairevaloir.imports.model.ImportState;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * A member saw a preview and wants nothing of it: all that was read is removed.
 *
 * <p>Refused with {@link NotFound} for another association's, with {@link Stale} when it is no preview any more.
 */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class GiveUpImport {
    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    @Inject
    Recorder recorder;

    public void giveUp(UUID id) {
        ImportBatch batch = imports.locked(id, user.scope());
        batch.mustBe(ImportState.PREVIEWED);
        recorder.record("import.given_up", id);
        imports.remove(batch);
    }
}
