package org.fairevaloir.cases.tables;

import java.util.List;

/**
 * What is wrong with a cell.
 *
 * @param row its number, as a spreadsheet shows it
 * @param column technical name of its column; empty when it is about the whole row
 * @param key of the sentence that says what is wrong
 */
public record CellProblem(int row, String column, String key, List<String> arguments) {
    public CellProblem {
        arguments = List.copyOf(arguments);
    }
}
