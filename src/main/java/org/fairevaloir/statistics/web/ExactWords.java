package org.fairevaloir.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.shared.Formats;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Texts;
import org.fairevaloir.statistics.ExactTable;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.web.ShownTable.Cell;
import org.fairevaloir.statistics.web.ShownTable.Frame;

/** How the coordinator's exact counts are written. */
@RequestScoped
public class ExactWords {
    private static final String MONTH = "month";

    @Inject
    CodeLists lists;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    @Inject
    Language language;

    public ShownTable shown(ExactTable exact) {
        String corner = title(exact.rows());
        String caption = exact.columns().isNone() ? corner : corner + " × " + title(exact.columns());
        Frame frame = new Frame("exact", caption, corner, exact.rows(), exact.columns());
        return ShownTable.of(frame, this::word, (row, column) -> cell(exact.cell(row, column)));
    }

    private String title(Axis side) {
        return texts.get("statistics.dimension." + side.dimension());
    }

    private String word(Axis side, String code) {
        if (code.equals(Axis.ALL)) {
            return texts.get("statistics.table.total");
        }
        return side.dimension().equals(MONTH)
                ? formats.month(YearMonth.parse(code))
                : lists.label(side.dimension(), code, language.getLocale());
    }

    private Cell cell(ExactTable.Cell exact) {
        return new Cell(formats.number(exact.persons()), exact.persons(), exact.small(), exact.dependent());
    }
}
