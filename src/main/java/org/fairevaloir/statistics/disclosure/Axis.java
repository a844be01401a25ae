package org.fairevaloir.statistics.disclosure;

import java.io.Serializable;
import java.util.List;

/**
 * One side of a table: a dimension and its codes in order of display.
 *
 * @param dimension key of the dimension; empty when the table has no such side
 */
public record Axis(String dimension, List<String> codes) implements Serializable {
    /** Stands in a cell's place for "all codes together". */
    public static final String ALL = "";

    /** The side of a table that has none: only the total is on it. */
    public static final Axis NONE = new Axis("", List.of());

    public Axis {
        codes = List.copyOf(codes);
    }

    public boolean isNone() {
        return dimension.isEmpty();
    }

    boolean holds(String code) {
        return code.equals(ALL) || codes.contains(code);
    }
}
