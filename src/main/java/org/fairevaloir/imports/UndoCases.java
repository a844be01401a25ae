package org.fairevaloir.imports;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.DeleteDraft;
import org.fairevaloir.cases.WithdrawCase;
import org.fairevaloir.cases.model.CaseFileRepository;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.NoteRepository;
import org.fairevaloir.imports.model.ImportBatch;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.imports.model.ImportRow;
import org.fairevaloir.imports.model.ImportState;
import org.fairevaloir.imports.model.RowState;
import org.fairevaloir.persons.model.PersonKeyRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.sharing.model.ShareRepository;

/**
 * The next cases of a batch are deleted again, as they were imported: drafts, and what was submitted with its import
 * and nobody reads yet, without files, remarks, a person's key and an offer to share it. What was handed over, changed,
 * or is read or counted stays and is named, with the reason.
 *
 * <p>Refused with {@link NotFound} for another association's batch, with {@link Stale} when it is not being undone any
 * more, or a case is changed at this very moment.
 */
@UseCase
@Requires(Permission.IMPORT_CASES)
public class UndoCases {
    @Inject
    CurrentUser user;

    @Inject
    ImportRepository imports;

    @Inject
    CaseRepository cases;

    @Inject
    CaseFileRepository files;

    @Inject
    NoteRepository notes;

    @Inject
    PersonKeyRepository personKeys;

    @Inject
    ShareRepository shares;

    @Inject
    WithdrawCase withdrawCase;

    @Inject
    DeleteDraft deleteDraft;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    /** @param rows those of them that somebody else undid in the meantime are left alone */
    public void run(UUID id, List<UUID> rows) {
        ImportBatch batch = imports.locked(id, user.scope());
        batch.mustBe(ImportState.UNDOING);
        if (rows.isEmpty()) {
            batch.end(clock.instant());
            imports.flush();
            imports.wipe(batch);
            recorder.record("import.undone", id);
            return;
        }
        for (ImportRow row : imports.rows(batch, RowState.IMPORTED, rows)) {
            row.becomes(undo(row));
        }
    }

    private RowState undo(ImportRow row) {
        Optional<FieldCase> stored = cases.find(row.id(), user.scope());
        if (stored.isEmpty()) {
            // It was deleted, or it lives on in the association to which it was handed over.
            return cases.isTaken(row.id()) ? RowState.HANDED_OVER : RowState.UNDONE;
        }
        FieldCase found = stored.get();
        boolean untouched = row.isAt(found.version()) && isBare(found);
        if (found.status() == CaseStatus.SUBMITTED && untouched) {
            withdrawCase.withdraw(found.id(), found.version());
        } else if (found.status() != CaseStatus.DRAFT) {
            return RowState.TOLD;
        } else if (!untouched) {
            return RowState.CHANGED;
        }
        deleteDraft.delete(found.id(), found.version());
        return RowState.UNDONE;
    }

    /** Whether nothing stands beside it of which its own version knows nothing. */
    private boolean isBare(FieldCase found) {
        return files.of(found).isEmpty()
                && notes.of(found).isEmpty()
                && personKeys.of(found).isEmpty()
                && shares.openOf(found, LocalDate.now(clock)).isEmpty();
    }
}
