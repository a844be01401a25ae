package org.fairevaloir.codelists.model;

import java.util.Locale;
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

    /** The label in that language, in French where that language has none, the code itself where there is neither. */
    public String label(Locale language) {
        String french = labels.getOrDefault(Locale.FRENCH.getLanguage(), code);
        return labels.getOrDefault(language.getLanguage(), french);
    }

    /** Definition and example in that language; empty when there is none. */
    public String help(Locale language) {
        return helps.getOrDefault(language.getLanguage(), "");
    }
}
