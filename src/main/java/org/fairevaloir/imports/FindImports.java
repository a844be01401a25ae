package org.fairevaloir.imports;

import jakarta.inject.Inject;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.imports.model.ImportBatch;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.vault.Vault;

/** A member sees the last imports of the own association, those of colleagues included. */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class FindImports {
    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    @Inject
    Vault vault;

    /** Newest first. */
    public List<ImportSummary> find() {
        return imports.list(user.scope()).stream().map(this::summary).toList();
    }

    private ImportSummary summary(ImportBatch batch) {
        return new ImportSummary(
                batch.id(),
                batch.name(vault),
                batch.state(),
                batch.createdAt(),
                imports.tally(batch).imported());
    }
}
