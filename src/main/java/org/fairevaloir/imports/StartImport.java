package org.fairevaloir.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.imports.model.ImportBatch;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.imports.model.Wishes;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * A member saw a preview and wants it imported; {@link ContinueImport} does it. Who confirms here that the texts that
 * were shown identify nobody confirms it for each case, which the journal keeps case by case.
 *
 * <p>Refused with {@link NotFound} for another association's, with {@link Stale} when it is no preview any more.
 */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class StartImport {
    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void start(UUID id, Wishes wishes) {
        ImportBatch batch = imports.locked(id, user.scope());
        batch.start(wishes, clock.instant());
        imports.leaveOut(batch, wishes);
        recorder.record("import.started", id);
    }
}
