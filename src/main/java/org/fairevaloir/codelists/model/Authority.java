package org.fairevaloir.codelists.model;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/**
 * One authority by name, such as the prefecture of one département.
 *
 * @param type code of the list {@code authority_type}
 * @param department where it is
 */
public record Authority(String code, String type, String department, String name) implements Serializable {
    /** The name of what is no code list, where a table has a column of it. */
    public static final String LIST = "authority";

    /** As a row of a code list, so that a table may name it. */
    public Code row() {
        return new Code(LIST, code, Optional.empty(), Optional.empty(), Map.of("fr", name), Map.of());
    }
}
