package org.fairevaloir.statistics.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.fairevaloir.statistics.disclosure.Axis;

/**
 * A table and its chart as the pages draw them, in words of the person's language. Charts are plain shapes drawn by
 * the server: they cost a few hundred bytes and need no script, and what isn't published has no bar at all.
 *
 * @param key name of the table inside its page
 * @param caption what is counted
 * @param corner what the rows are
 * @param heads one for each column, the total last
 * @param rows the total last
 * @param bars one for each row that has something to show
 */
public record ShownTable(
        String key, String caption, String corner, List<String> heads, List<Row> rows, List<Bar> bars) {
    private static final int FULL = 100;

    public record Row(String label, List<Cell> cells) {}

    /**
     * @param text as it is written
     * @param length of its bar; 0 for none
     * @param small see {@code ExactTable.Cell}
     * @param dependent see {@code ExactTable.Cell}
     */
    public record Cell(String text, int length, boolean small, boolean dependent) {}

    /** @param width in percent of the longest */
    public record Bar(String label, String text, int width) {}

    /** What a table has before its numbers. */
    record Frame(String key, String caption, String corner, Axis rows, Axis columns) {}

    /**
     * @param word of a code of a side, {@link Axis#ALL} included
     * @param cell at a row and a column
     */
    static ShownTable of(Frame frame, BiFunction<Axis, String, String> word, BiFunction<String, String, Cell> cell) {
        List<Row> shown = new ArrayList<>();
        for (String row : withTotal(frame.rows())) {
            List<Cell> cells = withTotal(frame.columns()).stream()
                    .map(column -> cell.apply(row, column))
                    .toList();
            shown.add(new Row(word.apply(frame.rows(), row), cells));
        }
        List<String> heads = withTotal(frame.columns()).stream()
                .map(code -> word.apply(frame.columns(), code))
                .toList();
        List<Bar> bars = bars(shown.subList(0, shown.size() - 1));
        return new ShownTable(frame.key(), frame.caption(), frame.corner(), heads, shown, bars);
    }

    /** Whether there is one number and nothing to compare it with. */
    public boolean isOneNumber() {
        return rows.size() == 1;
    }

    private static List<Bar> bars(List<Row> rows) {
        int longest = rows.stream().mapToInt(row -> total(row).length()).max().orElse(0);
        return rows.stream()
                .filter(row -> total(row).length() > 0)
                .map(row -> new Bar(
                        row.label(), total(row).text(), FULL * total(row).length() / longest))
                .toList();
    }

    private static Cell total(Row row) {
        return row.cells().get(row.cells().size() - 1);
    }

    private static List<String> withTotal(Axis side) {
        return Stream.concat(side.codes().stream(), Stream.of(Axis.ALL)).toList();
    }
}
