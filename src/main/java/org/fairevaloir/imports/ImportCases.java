package org.fairevaloir.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.LogCase;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.SubmitCase;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.imports.model.ImportBatch;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.imports.model.ImportRow;
import org.fairevaloir.imports.model.ImportState;
import org.fairevaloir.imports.model.RowState;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * The next cases of an import become cases, all of them or none, each through the very use case of the form. When none
 * is left, the import ends and nothing of the file stays.
 *
 * <p>Refused with {@link NotFound} for another association's batch, with {@link Stale} when it is not being imported
 * any more, and as {@link LogCase} and {@link SubmitCase} refuse, with {@link Problems} above all.
 */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class ImportCases {
    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    @Inject
    LogCase logCase;

    @Inject
    SubmitCase submitCase;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    /** @param rows those of them that somebody else imported in the meantime are left alone */
    public void run(UUID id, List<UUID> rows) {
        ImportBatch batch = imports.locked(id, user.scope());
        batch.mustBe(ImportState.IMPORTING);
        if (rows.isEmpty()) {
            batch.end(clock.instant());
            imports.flush();
            imports.wipe(batch);
            recorder.record("import.ended", id);
            return;
        }
        for (ImportRow row : imports.rows(batch, RowState.READY, rows)) {
            CaseDraft draft = row.draft(vault);
            if (row.isIdentifying()) {
                draft = draft.confirmed(TextRules.fingerprint(draft));
            }
            Saved saved = batch.isSubmitting() && row.isComplete() ? submitCase.submit(draft) : logCase.log(draft);
            row.imported(saved.reference(), saved.version());
        }
    }
}
