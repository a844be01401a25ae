package org.fairevaloir.imports;

import jakarta.inject.Inject;
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

/**
 * A case of a batch that was refused after all, although the preview said it was fine: it is left out when importing,
 * kept when undoing, so that the others go on.
 *
 * <p>Refused with {@link NotFound} for another association's batch.
 */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class SkipRow {
    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    public void skip(UUID id, UUID row) {
        ImportBatch batch = imports.locked(id, user.scope());
        boolean importing = batch.state() == ImportState.IMPORTING;
        imports.rows(batch, importing ? RowState.READY : RowState.IMPORTED, List.of(row))
                .forEach(refused -> refused.becomes(importing ? RowState.REFUSED : RowState.CHANGED));
    }
}
