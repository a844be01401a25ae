package org.fairevaloir.letters;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.freetext.FreeTexts;
import org.fairevaloir.letters.model.Letter;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * The coordinator saves what was written of a draft. It may be incomplete; what was typed is kept to the letter.
 *
 * <p>Refused with {@link NotFound} when there is no such letter; with {@link Stale} when somebody saved it since it was
 * opened, or it is issued; with {@link Problems}, all at once: a text too long, an unknown addressee, signatory or
 * copy, a new text that may identify somebody unless its author confirmed it (an office holder is named on purpose).
 */
@UseCase
@Requires(Permission.WRITE_LETTER)
public class ReviseLetter {
    @Inject
    LetterRepository letters;

    @Inject
    ListReferences references;

    @Inject
    CurrentUser user;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    /** @return the version to go on from */
    public long revise(LetterContent content) {
        Letter letter = letters.theToChange(content.id(), user.scope());
        letter.mustBeAt(content.version());
        // What was written before was checked then, and the words of a template were reviewed like law.
        FreeTexts fresh = content.texts().besides(LetterContent.texts(letter.parts()));
        boolean confirmed = content.texts().isConfirmedBy(content.confirmation());
        List<Problem> problems = new ArrayList<>(
                LetterRules.ofDraft(content, references.list(content.parts().date())));
        problems.addAll(confirmed ? List.of() : fresh.problems());
        Problems.throwIfAny(problems);
        if (confirmed && !fresh.problems().isEmpty()) {
            recorder.record("letter.texts_confirmed", letter.reference());
        }
        letter.revise(content.recipient(), content.parts(), clock.instant());
        letters.flush();
        recorder.record("letter.revised", letter.reference());
        return letter.version();
    }
}
