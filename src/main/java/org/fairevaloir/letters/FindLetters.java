package org.fairevaloir.letters;

import jakarta.inject.Inject;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.commitments.References.Holder;
import org.fairevaloir.letters.model.FrozenLetter;
import org.fairevaloir.letters.model.Letter;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.letters.text.LetterSheet;

/**
 * The letters that somebody may read, newest first: all for the coordinator, those issued for members, for observers
 * those sent to their institution.
 */
@UseCase
@Requires(Permission.READ_LETTERS)
public class FindLetters {
    @Inject
    LetterRepository letters;

    @Inject
    ListReferences references;

    @Inject
    CurrentUser user;

    public List<LetterSummary> find() {
        return letters.list(user.scope()).stream().map(this::summary).toList();
    }

    private LetterSummary summary(Letter letter) {
        return letter.frozen()
                .map(FrozenLetter::of)
                .map(frozen -> frozen(letter, frozen.sheet()))
                .orElseGet(() -> {
                    String addressee = references
                            .list(letter.date())
                            .holder(letter.recipient())
                            .map(Holder::name)
                            .orElse(letter.recipient());
                    return summary(letter, addressee, letter.parts().subject());
                });
    }

    private static LetterSummary frozen(Letter letter, LetterSheet sheet) {
        return summary(letter, sheet.addressee().get(0), String.join(" ", sheet.subject()));
    }

    private static LetterSummary summary(Letter letter, String addressee, String subject) {
        return new LetterSummary(
                letter.id(),
                letter.reference(),
                letter.status(),
                letter.date(),
                addressee,
                subject,
                letter.sentOn().orElse(null));
    }
}
