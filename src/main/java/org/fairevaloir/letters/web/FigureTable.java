package org.fairevaloir.letters.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.ProtectedCell;
import org.fairevaloir.statistics.disclosure.ProtectedTable;
import org.fairevaloir.statistics.web.ShownTable;

/**
 * A table of a published edition whose published figures can be picked.
 *
 * @param edition from which a figure is picked
 * @param heads one for each column, the total last
 */
public record FigureTable(UUID edition, String caption, String corner, List<String> heads, List<Row> rows)
        implements Serializable {

    public record Row(String label, List<Cell> cells) implements Serializable {}

    /**
     * @param text as it is written
     * @param label what it is about, for who does not see its row and column
     * @param id of the cell; empty when it is not published
     */
    public record Cell(String text, String label, String id) implements Serializable {}

    /** The table in the words in which it is shown, each cell with its id. */
    static FigureTable of(UUID edition, ProtectedTable table, ShownTable shown) {
        List<Row> rows = new ArrayList<>();
        List<String> rowCodes = withTotal(table.rows());
        List<String> columnCodes = withTotal(table.columns());
        for (int r = 0; r < rowCodes.size(); r++) {
            ShownTable.Row row = shown.rows().get(r);
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < columnCodes.size(); c++) {
                String text = row.cells().get(c).text();
                String label =
                        String.join(", ", text, row.label(), shown.heads().get(c));
                cells.add(new Cell(text, label, id(table.cell(rowCodes.get(r), columnCodes.get(c)))));
            }
            rows.add(new Row(row.label(), cells));
        }
        return new FigureTable(edition, shown.caption(), shown.corner(), shown.heads(), rows);
    }

    private static String id(ProtectedCell cell) {
        return cell.isPublished() ? cell.id().canonical() : "";
    }

    private static List<String> withTotal(Axis side) {
        return Stream.concat(side.codes().stream(), Stream.of(Axis.ALL)).toList();
    }
}
