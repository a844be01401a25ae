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
import org.fairevaloir.shared.NotFound;

/**
 * An issued letter is read: by the coordinator and the members, and once it is sent by the observers of the
 * institutions it goes to.
 *
 * <p>Refused with {@link NotFound} for a draft, for a letter that this person may not read and for none, told alike.
 */
@UseCase
@Requires(Permission.READ_LETTERS)
public class ReadLetter {
    @Inject
    LetterRepository letters;

    @Inject
    CurrentUser user;

    public LetterView read(UUID id) {
        return letters.find(id, user.scope())
                .filter(letter -> letter.frozen().isPresent())
                .map(ReadLetter::view)
                .orElseThrow(() -> new NotFound("letter"));
    }

    private static LetterView view(Letter letter) {
        String json = letter.frozen().orElseThrow();
        return new LetterView(
                letter.id(),
                letter.version(),
                letter.status(),
                FrozenLetter.of(json),
                json,
                letter.frozenHash().orElseThrow(),
                letter.issuedAt().orElseThrow(),
                letter.sentOn().orElse(null),
                letter.sentChannel().orElse(null));
    }
}
