package org.fairevaloir.cases.survey;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The survey's core for one year.
 *
 * @param all everybody who counts
 * @param unsure persons whose support began before the year and has ended, nobody knows when: in no table
 */
public record Survey(int year, Count all, long unsure, List<Table> tables) implements Serializable {
    public Survey {
        tables = List.copyOf(tables);
    }

    /** Persons who were met only, and who were supported. */
    public record Count(long detected, long supported) implements Serializable {
        static final Count NONE = new Count(0, 0);

        public long together() {
            return detected + supported;
        }

        Count plus(Count other) {
            return new Count(detected + other.detected, supported + other.supported);
        }

        Count minus(Count other) {
            return new Count(detected - other.detected, supported - other.supported);
        }
    }

    /**
     * One table.
     *
     * @param name as in {@code cases/survey.csv}
     * @param list the code list of its rows
     * @param many whether one person may stand in several rows
     */
    public record Table(String name, String list, boolean many, List<Row> rows) implements Serializable {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** @param code null for persons of whom nothing was said */
    public record Row(@Nullable String code, Count count) implements Serializable {}
}
