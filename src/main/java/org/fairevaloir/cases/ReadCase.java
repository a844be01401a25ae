package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.CaseView.Note;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.vault.Vault;

/**
 * Opens one case; each opening is in the journal. A member reads everything of the own association's cases; the
 * coordinator reads submitted cases without the association's own mark and note.
 *
 * <p>Refused with {@link NotFound} for a case out of scope, as for one that does not exist.
 */
@UseCase
@Requires(Permission.READ_CASE)
public class ReadCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    public CaseView read(UUID id) {
        FieldCase fieldCase = cases.the(id, user.scope());
        recorder.record("case.read", id);
        CaseDraft content =
                user.may(Permission.READ_PRIVATE_NOTE) ? fieldCase.reveal(vault) : fieldCase.revealToCoordinator(vault);
        List<Note> notes = cases.notesOf(fieldCase).stream()
                .map(note -> new Note(note.at(), note.authorRole(), Objects.requireNonNullElse(note.reveal(vault), "")))
                .toList();
        return new CaseView(
                fieldCase.reference(), fieldCase.association(), fieldCase.status(), fieldCase.author(), content, notes);
    }
}
