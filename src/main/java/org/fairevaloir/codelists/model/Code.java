package org.fairevaloir.codelists.model;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a code list.
 *
 * @param list key of the list
 * @param code stable key of the row, unique in its list
 * @param parent code of the coarser row in the parent list, if any
 * @param mark what the code branches on, if anything
 * @param labels by language ({@code fr}, {@code en})
 * @param helps definition and example, by language
 */
public record Code(
        String list,
        String code,
        Optional<String> parent,
        Optional<Mark> mark,
        Map<String, String> labels,
        Map<String, String> helps) {
    public Code {
        labels = Map.copyOf(labels);
        helps = Map.copyOf(helps);
    }
}
