package org.fairevaloir.letters;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.letters.DraftView.Cited;
import org.fairevaloir.letters.model.Letter;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.letters.model.LetterStatus;
import org.fairevaloir.letters.text.Inserts;
import org.fairevaloir.shared.NotFound;

/**
 * The coordinator opens a draft to write it.
 *
 * <p>Refused with {@link NotFound} when there is none with this id, or it is issued already.
 */
@UseCase
@Requires(Permission.WRITE_LETTER)
public class ReadDraft {
    @Inject
    LetterRepository letters;

    @Inject
    CurrentUser user;

    public DraftView read(UUID id) {
        Letter letter = letters.find(id, user.scope())
                .filter(found -> found.status() == LetterStatus.DRAFT)
                .orElseThrow(() -> new NotFound("letter"));
        List<Cited> figures = letter.figures().stream()
                .map(figure -> new Cited(Inserts.of(figure.insert()), figure.shown(), figure.source()))
                .toList();
        LetterContent content = new LetterContent(letter.id(), letter.version(), letter.recipient(), letter.parts());
        return new DraftView(letter.reference(), content, figures);
    }
}
