package org.fairevaloir.imports;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.imports.ImportView.Kept;
import org.fairevaloir.imports.checking.Finding;
import org.fairevaloir.imports.model.ImportBatch;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.imports.model.ImportRow;
import org.fairevaloir.imports.model.ImportState;
import org.fairevaloir.imports.model.RowState;
import org.fairevaloir.imports.model.Tally;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.vault.Vault;

/**
 * A member looks at a batch of the own association: at its preview, how far it is, or what came of it.
 *
 * <p>Refused with {@link NotFound} for another association's.
 */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class ReadImport {
    private static final int MOST_NAMED = 500;
    private static final Set<RowState> NOT_IMPORTED = EnumSet.of(RowState.FAULTY, RowState.LEFT, RowState.REFUSED);

    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    @Inject
    Vault vault;

    /** So many cases with something to tell, from this one on. */
    public record Window(int first, int cases) {}

    public ImportView read(UUID id, Window window) {
        ImportBatch batch = imports.the(id, user.scope());
        Tally tally = imports.tally(batch);
        boolean preview = batch.state() == ImportState.PREVIEWED;
        List<Finding> findings = preview ? findings(batch, window) : List.of();
        return new ImportView(
                id,
                batch.name(vault),
                batch.state(),
                batch.createdAt(),
                batch.lines(),
                batch.isSubmitting(),
                tally,
                batch.remarks(vault),
                findings,
                imports.toldCount(batch),
                preview ? imports.sentBefore(batch).map(ImportBatch::createdAt).orElse(null) : null,
                preview ? List.of() : left(batch),
                kept(batch, tally));
    }

    private List<Finding> findings(ImportBatch batch, Window window) {
        return imports.told(batch, window.first(), window.cases()).stream()
                .flatMap(row -> row.findings(vault).stream())
                .toList();
    }

    private List<Integer> left(ImportBatch batch) {
        return imports.rows(batch, NOT_IMPORTED, MOST_NAMED).stream()
                .map(ImportRow::line)
                .toList();
    }

    private List<Kept> kept(ImportBatch batch, Tally tally) {
        return RowState.KEPT.stream()
                .filter(why -> tally.in(why) > 0)
                .map(why -> new Kept(why, tally.in(why), references(batch, why)))
                .toList();
    }

    private List<String> references(ImportBatch batch, RowState why) {
        return imports.rows(batch, EnumSet.of(why), MOST_NAMED).stream()
                .map(ImportRow::reference)
                .toList();
    }
}
