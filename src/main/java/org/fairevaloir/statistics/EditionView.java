package org.fairevaloir.statistics;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fairevaloir.statistics.disclosure.ProtectedTable;

/**
 * An edition to be read: its protected tables, and the words for their codes as they were when it was compiled.
 *
 * @param json the frozen content, byte for byte: what the hash is of
 * @param words label by language, by code, by dimension
 */
public record EditionView(
        EditionSummary summary,
        String json,
        List<ProtectedTable> tables,
        Map<String, Map<String, Map<String, String>>> words)
        implements Serializable {

    public EditionView {
        tables = List.copyOf(tables);
        words = Map.copyOf(words);
    }

    /** The word for a code in that language; the code itself where there is none. */
    public String word(String dimension, String code, Locale locale) {
        return words.getOrDefault(dimension, Map.of())
                .getOrDefault(code, Map.of())
                .getOrDefault(locale.getLanguage(), code);
    }
}
