package org.fairevaloir.statistics.disclosure;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell counts, apart from any table: catalogue version, period, and one code for each of its dimensions (none
 * for the grand total). The same people counted in two tables are one cell, with one value: otherwise two offsets
 * would tell more than one.
 *
 * @param catVersion version of the catalogue that defines it
 * @param period a calendar year, or the whole time
 * @param codes code by dimension, sorted by dimension
 */
public record CellId(String catVersion, String period, SortedMap<String, String> codes) implements Serializable {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]+");

    /** @throws IllegalArgumentException when a part isn't plain ASCII, hence could be written in two ways */
    public CellId {
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        requirePlain(catVersion);
        requirePlain(period);
        codes.forEach((dimension, code) -> {
            requirePlain(dimension);
            requirePlain(code);
        });
    }

    /** The cell with these codes; the order in which a table names its dimensions doesn't matter. */
    public static CellId of(String catVersion, String period, Map<String, String> codes) {
        return new CellId(catVersion, period, new TreeMap<>(codes));
    }

    /** The one way to write it, as JSON with sorted keys and no white space: what the offset is computed from. */
    public String canonical() {
        String pairs = codes.entrySet().stream()
                .map(e -> "[\"" + e.getKey() + "\",\"" + e.getValue() + "\"]")
                .collect(Collectors.joining(","));
        return "{\"catVersion\":\"" + catVersion + "\",\"codes\":[" + pairs + "],\"period\":\"" + period + "\"}";
    }

    @Override
    public String toString() {
        return canonical();
    }

    private static void requirePlain(String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException("not a plain code: " + text);
        }
    }
}
