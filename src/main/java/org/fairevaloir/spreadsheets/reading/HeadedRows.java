package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.problem;
import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellAddress;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/** Takes rows from any format, holds them to the limits and gives each cell the name of its column. */
final class HeadedRows {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    private final Limits limits;
    private final Consumer<TableRow> rows;

    private List<String> header = List.of();
    private int count;
    private int last;

    HeadedRows(Limits limits, Consumer<TableRow> rows) {
        this.limits = limits;
        this.rows = rows;
    }

    /** How many columns a format may fill before it asks. */
    int columns() {
        return limits.columns();
    }

    int cellLength() {
        return limits.cellLength();
    }

    /** The next row, with the number that the spreadsheet shows; empty rows may be left out. */
    void add(int number, List<String> cells) {
        int width = width(cells);
        if (width == 0) {
            return;
        }
        if (width > limits.columns()) {
            throw tooManyColumns();
        }
        for (int column = 0; column < width; column++) {
            check(number, column, cells.get(column));
        }
        if (header.isEmpty()) {
            takeHeader(number, cells.subList(0, width));
        } else {
            takeRow(number, cells.subList(0, width));
        }
        last = number;
    }

    Problems tooManyColumns() {
        return refusal("imports.problem.tooManyColumns", limits.columns());
    }

    private static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private void check(int number, int column, String cell) {
        if (cell.length() > limits.cellLength()) {
            throw refusal("imports.problem.cellTooLong", name(number, column), limits.cellLength());
        }
        if (cell.indexOf('\0') >= 0) {
            throw refusal("imports.problem.nul", name(number, column));
        }
        if (ForeignCommands.in(cell)) {
            throw refusal("imports.problem.command");
        }
    }

    /** B7, as the spreadsheet says. */
    private static String name(int number, int column) {
        return new CellAddress(number - 1, column).toString();
    }

    private void takeHeader(int number, List<String> cells) {
        if (number != 1) {
            throw refusal("imports.problem.noHeader");
        }
        if (cells.stream().anyMatch(cell -> CONTROL.matcher(cell).find())) {
            throw refusal("imports.problem.notTable");
        }
        List<String> names =
                cells.stream().map(cell -> cell.replace('\u00a0', ' ').strip()).toList();
        List<Problem> problems = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).isEmpty()) {
                problems.add(problem("imports.problem.blankHeader", name(1, column)));
            } else if (names.indexOf(names.get(column)) < column) {
                problems.add(problem("imports.problem.twoHeaders", names.get(column), name(1, column)));
            }
        }
        Problems.throwIfAny(problems);
        header = names;
    }

    private void takeRow(int number, List<String> cells) {
        if (cells.size() > header.size()) {
            throw refusal("imports.problem.noHeaderAbove", name(number, cells.size() - 1));
        }
        count++;
        if (count > limits.rows()) {
            throw refusal("imports.problem.tooManyRows", limits.rows());
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            boolean filled = column < cells.size() && !cells.get(column).isBlank();
            named.put(header.get(column), filled ? cells.get(column) : "");
        }
        rows.accept(new TableRow(number, named));
    }

    /** @throws Problems when there was no header or no row */
    TableSize size() {
        if (header.isEmpty()) {
            throw refusal("imports.problem.empty");
        }
        if (count == 0) {
            throw refusal("imports.problem.noRows");
        }
        return new TableSize(header, count, last - 1 - count);
    }
}
