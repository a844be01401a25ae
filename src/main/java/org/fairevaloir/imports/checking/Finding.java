package org.fairevaloir.imports.checking;

import java.util.List;
import org.fairevaloir.cases.tables.CellProblem;

/** Something to tell about a cell, a row or a column. */
public record Finding(Weight weight, CellProblem problem) {
    /** About a whole row. */
    static Finding ofRow(Weight weight, int row, String key, String... arguments) {
        return new Finding(weight, new CellProblem(row, "", key, List.of(arguments)));
    }
}
