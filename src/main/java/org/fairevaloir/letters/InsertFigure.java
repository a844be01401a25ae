package org.fairevaloir.letters;

import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.letters.model.Letter;
import org.fairevaloir.letters.model.LetterFigure;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.letters.text.Inserts;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.statistics.PublishedFigure;
import org.fairevaloir.statistics.ReadFigure;

/**
 * The coordinator picks a figure of a published edition for a draft. Only the cell is named: the number, its wording
 * and its source come from the edition, so that no figure is ever typed in this way. (A number that somebody types into
 * a paragraph by hand is not seen here; the ledger of disclosed figures will check it.)
 *
 * <p>Refused with {@link NotFound} when there is no such letter, or no such published edition; with {@link Problems}
 * when the edition does not publish that cell; with {@link Stale} when somebody saved the letter since it was opened,
 * or it is issued. The same cell picked twice is one figure.
 */
@UseCase
@Requires(Permission.WRITE_LETTER)
public class InsertFigure {
    @Inject
    LetterRepository letters;

    @Inject
    ReadFigure figures;

    @Inject
    CurrentUser user;

    @Inject
    Recorder recorder;

    /**
     * What to put into the text, and the version to go on from.
     *
     * @param insert reads the figure
     */
    public record Inserted(String insert, long version) {}

    public Inserted insert(Version letterVersion, Cell cell) {
        Letter letter = letters.theToChange(letterVersion.letter(), user.scope());
        letter.mustBeAt(letterVersion.version());
        PublishedFigure figure = figures.read(cell.edition(), cell.cellId());
        LetterFigure.Origin origin = new LetterFigure.Origin(
                figure.editionId(), figure.editionNumber(), figure.editionHash(), figure.cellId());
        LetterFigure cited = letter.cite(origin, FigureWords.shown(figure), FigureWords.source(figure));
        letters.flush();
        recorder.record("letter.figure_inserted", letter.reference());
        return new Inserted(Inserts.of(cited.insert()), letter.version());
    }

    /** A letter as it was opened. */
    public record Version(UUID letter, long version) {}

    /** A cell of an edition. */
    public record Cell(UUID edition, String cellId) {}
}
