package org.fairevaloir.imports.checking;

import java.util.List;

/**
 * A table of cases that was read to its end.
 *
 * @param remarks about its columns
 * @param lines how many filled rows it has
 */
public record CheckedTable(List<Finding> remarks, List<CheckedCase> cases, int lines) {
    public CheckedTable {
        remarks = List.copyOf(remarks);
        cases = List.copyOf(cases);
    }
}
