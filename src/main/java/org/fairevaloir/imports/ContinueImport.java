package org.fairevaloir.imports;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.imports.model.ImportBatch;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.imports.model.ImportState;
import org.fairevaloir.imports.model.RowState;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * Goes on with an import, or with undoing one, for about two seconds, in small transactions. Each look at the page of a
 * batch calls it: what is done is done as the person who looks, nothing runs on when nobody does, and after a restart
 * the next look goes on. Two who look at once do no harm, because each small transaction locks the batch.
 *
 * <p>Refused with {@link NotFound} for another association's batch. With nothing under way, nothing is done. A case
 * that is refused after all is left out, and the others go on; any other failure stops, and the next look tries again.
 */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
@Requires(Permission.IMPORT_CASES)
public class ContinueImport {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final int STEP = 20;

    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    @Inject
    ImportCases importCases;

    @Inject
    UndoCases undoCases;

    @Inject
    SkipRow skipRow;

    @Inject
    Clock clock;

    public void goOn(UUID id) {
        Instant end = clock.instant().plus(AT_ONCE);
        ImportBatch batch = imports.the(id, user.scope());
        while (batch.state().isUnderWay() && clock.instant().isBefore(end)) {
            ImportState state = batch.state();
            RowState waiting = state == ImportState.IMPORTING ? RowState.READY : RowState.IMPORTED;
            step(batch, imports.ids(batch, waiting, STEP));
            batch = imports.the(id, user.scope());
        }
    }

    /** All at once, which is quicker; one by one when one of them is refused. */
    private void step(ImportBatch batch, List<UUID> rows) {
        try {
            run(batch, rows);
        } catch (Problems | Stale | NotFound e) {
            for (UUID row : rows) {
                alone(batch, row);
            }
        }
    }

    private void alone(ImportBatch batch, UUID row) {
        try {
            run(batch, List.of(row));
        } catch (Problems | NotFound e) {
            skipRow.skip(batch.id(), row);
        } catch (Stale e) {
            skipUnlessElsewhere(batch, row);
        }
    }

    /** Somebody changed the case, or turned the whole import round: then it is not this row that is refused. */
    private void skipUnlessElsewhere(ImportBatch batch, UUID row) {
        if (imports.the(batch.id(), user.scope()).state() == batch.state()) {
            skipRow.skip(batch.id(), row);
        }
    }

    private void run(ImportBatch batch, List<UUID> rows) {
        if (batch.state() == ImportState.IMPORTING) {
            importCases.run(batch.id(), rows);
        } else {
            undoCases.run(batch.id(), rows);
        }
    }
}
