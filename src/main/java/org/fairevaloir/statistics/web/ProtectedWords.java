package org.fairevaloir.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Texts;
import org.fairevaloir.statistics.EditionView;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.ProtectedCell;
import org.fairevaloir.statistics.disclosure.ProtectedTable;
import org.fairevaloir.statistics.web.ShownTable.Cell;
import org.fairevaloir.statistics.web.ShownTable.Frame;

/** How the protected figures of an edition are written. */
@RequestScoped
public class ProtectedWords {
    @Inject
    Texts texts;

    @Inject
    Language language;

    public ShownTable shown(EditionView edition, ProtectedTable table) {
        String caption = texts.get("statistics.table." + table.key());
        Axis rows = table.rows();
        String corner = rows.isNone() ? caption : texts.get("statistics.dimension." + rows.dimension());
        return ShownTable.of(
                new Frame(table.key(), caption, corner, rows, table.columns()),
                (side, code) -> word(edition, side, code),
                (row, column) -> cell(table.cell(row, column)));
    }

    private String word(EditionView edition, Axis side, String code) {
        return code.equals(Axis.ALL)
                ? texts.get("statistics.table.total")
                : edition.word(side.dimension(), code, language.getLocale());
    }

    /** "At least so many", or that it isn't published: the same for every such cell. */
    private Cell cell(ProtectedCell cell) {
        return cell.isPublished()
                ? new Cell(texts.get("statistics.cell.atLeast", cell.atLeast()), cell.atLeast(), false, false)
                : new Cell(texts.get("statistics.cell.hidden"), 0, false, false);
    }
}
