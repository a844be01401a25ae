package org.fairevaloir.letters;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.letters.LetterAssembly.Material;
import org.fairevaloir.letters.model.Letter;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.letters.text.LetterComposer.Composition;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;

/**
 * The coordinator sees a draft as it would be read, saved or not, and what would keep it from being issued. Nothing is
 * stored.
 *
 * <p>Refused with {@link NotFound} when there is no such letter; with {@link Problems} when a text is too long or
 * somebody named in it does not exist.
 */
@UseCase
@Requires(Permission.WRITE_LETTER)
public class PreviewLetter {
    @Inject
    LetterRepository letters;

    @Inject
    LetterAssembly assembly;

    @Inject
    CurrentUser user;

    public LetterPreview preview(LetterContent content) {
        Letter letter = letters.find(content.id(), user.scope()).orElseThrow(() -> new NotFound("letter"));
        Material material = assembly.gather(content, letter.figures());
        Composition composition = assembly.compose(material);
        return new LetterPreview(composition.sheet(), LetterAssembly.problems(material, composition));
    }
}
