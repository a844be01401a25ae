package org.fairevaloir.letters;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.letters.LetterAssembly.Material;
import org.fairevaloir.letters.model.FrozenLetter;
import org.fairevaloir.letters.model.FrozenLetter.Figure;
import org.fairevaloir.letters.model.Letter;
import org.fairevaloir.letters.model.LetterFigure;
import org.fairevaloir.letters.model.LetterFigure.Origin;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.letters.text.LetterComposer.Composition;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.statistics.ReadFigure;

/**
 * The coordinator issues a letter: its text, its figures with their origin, and the members of its date are frozen
 * together under one hash, which the journal keeps too. Nothing of it can be changed afterwards, here or in the
 * database; a correction is a new letter.
 *
 * <p>Refused with {@link NotFound} when there is no such letter; with {@link Stale} when somebody saved it since it was
 * opened, or it is issued already; with {@link Problems}, all at once: a part missing, an insert that reads nothing, an
 * addressee who is not in office on its date, a figure whose edition is not published or no longer says so.
 */
@UseCase
@Requires(Permission.ISSUE_LETTER)
public class IssueLetter {
    private static final String LANGUAGE = Locale.FRENCH.getLanguage();

    @Inject
    LetterRepository letters;

    @Inject
    LetterAssembly assembly;

    @Inject
    ReadFigure editions;

    @Inject
    CurrentUser user;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    /**
     * @param version that was opened
     * @return the hash of what was frozen
     */
    public String issue(UUID id, long version) {
        Letter letter = letters.theToChange(id, user.scope());
        letter.mustBeAt(version);
        LetterContent content = new LetterContent(id, version, letter.recipient(), letter.parts());
        Material material = assembly.gather(content, letter.figures());
        Composition composition = assembly.compose(material);
        List<LetterFigure> cited = LetterAssembly.cited(material).toList();
        List<Problem> problems = new ArrayList<>(LetterAssembly.problems(material, composition));
        cited.stream().filter(figure -> !isPublished(figure)).forEach(figure -> problems.add(notPublished(figure)));
        Problems.throwIfAny(problems);
        FrozenLetter frozen = new FrozenLetter(
                letter.reference(),
                letter.date(),
                LANGUAGE,
                composition.sheet(),
                composition.sheet().text(),
                cited.stream()
                        .map(figure -> new Figure(figure.shown(), figure.source(), figure.origin()))
                        .toList());
        return freeze(letter, frozen, readers(material));
    }

    private String freeze(Letter letter, FrozenLetter frozen, Set<String> readers) {
        Instant now = clock.instant();
        letter.openTo(readers);
        letters.flush();
        letter.issue(frozen, user.theCaller().subject(), now);
        String hash = letter.frozenHash().orElseThrow();
        letters.flush();
        recorder.record("letter.issued", letter.reference() + " " + hash);
        return hash;
    }

    /** Whether the edition from which it was picked still says the same, under the same hash. */
    private boolean isPublished(LetterFigure figure) {
        Origin origin = figure.origin();
        try {
            return editions.read(origin.editionId(), origin.cellId())
                    .editionHash()
                    .equals(origin.editionHash());
        } catch (NotFound | Problems e) {
            return false;
        }
    }

    private static Problem notPublished(LetterFigure figure) {
        return Problem.of("", "letters.problem.figureNotPublished", figure.insert());
    }

    /** The institutions of the addressee and of those who get a copy. */
    private static Set<String> readers(Material material) {
        return Stream.concat(Stream.of(material.recipient()), LetterAssembly.copies(material))
                .flatMap(holder -> holder.institutions().stream())
                .collect(Collectors.toSet());
    }
}
