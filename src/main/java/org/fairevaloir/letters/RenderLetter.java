package org.fairevaloir.letters;

import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.letters.model.FrozenLetter;
import org.fairevaloir.letters.model.Letter;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.letters.render.PdfRenderer;
import org.fairevaloir.shared.NotFound;

/**
 * Whoever may read an issued letter takes it along as PDF. It is made from what was frozen and from nothing else: the
 * same letter gives the same bytes.
 *
 * <p>Refused with {@link NotFound} for a draft, for a letter that this person may not read and for none, told alike.
 */
@UseCase
@Requires(Permission.READ_LETTERS)
public class RenderLetter {
    @Inject
    LetterRepository letters;

    @Inject
    CurrentUser user;

    public LetterFile render(UUID id) {
        String frozen =
                letters.find(id, user.scope()).flatMap(Letter::frozen).orElseThrow(() -> new NotFound("letter"));
        FrozenLetter letter = FrozenLetter.of(frozen);
        return new LetterFile(letter.reference() + ".pdf", PdfRenderer.pdf(letter, FrozenLetter.hash(frozen)));
    }
}
