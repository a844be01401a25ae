package org.fairevaloir.demo;

import java.util.List;
import org.fairevaloir.shared.Csv;

/**
 * How far a case has come: {@code demo/stages.csv}.
 *
 * @param months how long ago, at most, its first contact was
 * @param steps 1 logged, 2 submitted as well, 3 validated as well
 */
record Stage(String status, int months, int steps) {
    static List<Weighted<Stage>> all() {
        return Csv.rows("demo/stages.csv").stream()
                .map(row -> new Weighted<>(
                        new Stage(
                                row.getField("status"),
                                Integer.parseInt(row.getField("months")),
                                Integer.parseInt(row.getField("steps"))),
                        Integer.parseInt(row.getField("weight"))))
                .toList();
    }
}
