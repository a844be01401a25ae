package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.access.Colleagues;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.CaseView.Note;
import org.fairevaloir.cases.CaseView.Progress;
import org.fairevaloir.cases.CaseView.Proposal;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseVersion;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.NoteRepository;
import org.fairevaloir.cases.model.ReviewNote;
import org.fairevaloir.cases.model.Standing;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.vault.Vault;

/**
 * Opens one case; each opening is in the journal. A member reads everything of the own association's cases; the
 * coordinator reads submitted cases without the association's own mark and note. Of a counted case both also see what
 * waits.
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
    NoteRepository notes;

    @Inject
    VersionRepository versions;

    @Inject
    Colleagues colleagues;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public CaseView read(UUID id) {
        FieldCase found = cases.the(id, user.scope());
        recorder.record("case.read", id);
        CaseDraft said =
                user.may(Permission.READ_PRIVATE_NOTE) ? found.reveal(vault) : found.revealToCoordinator(vault);
        Map<String, String> names = colleagues.names();
        return new CaseView(
                found.reference(),
                found.association(),
                progress(found, names),
                said,
                notes.of(found).stream().map(note -> note(note, names)).toList(),
                versions.pendingOf(found)
                        .map(told -> proposal(told, said, names))
                        .orElse(null));
    }

    private Progress progress(FieldCase found, Map<String, String> names) {
        Standing standing = found.standing();
        Instant now = clock.instant();
        boolean waits = standing.waits(now);
        return new Progress(
                found.status(),
                waits,
                standing.isReviewedBy(user.theCaller().subject(), now),
                waits ? null : standing.reviewUntil(),
                names.getOrDefault(found.owner(), ""),
                user.may(Permission.REVIEW_CASE) ? standing.leftOut() : null,
                standing.erasureAskedAt(),
                standing.erasureGround());
    }

    private Note note(ReviewNote note, Map<String, String> names) {
        String text = Objects.requireNonNullElse(note.reveal(vault), "");
        return new Note(note.at(), note.authorRole(), names.getOrDefault(note.author(), ""), note.field(), text);
    }

    private Proposal proposal(CaseVersion told, CaseDraft said, Map<String, String> names) {
        CaseFacts facts = told.reveal(vault);
        return new Proposal(
                told.number(),
                told.told().at(),
                names.getOrDefault(told.told().subject(), ""),
                facts.draft(said.id(), said.version()).withOwnTextsOf(said),
                CaseFacts.of(said).partsChangedTo(facts));
    }
}
