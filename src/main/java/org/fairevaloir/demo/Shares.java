package org.fairevaloir.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairevaloir.shared.Csv;

/** How often each code comes, by dimension and by what is already known of the person: {@code demo/shares.csv}. */
final class Shares {
    /** The share that holds when nothing more precise is given. */
    private static final String ANYBODY = "*";

    private final Map<String, List<Weighted<String>>> byDimensionAndGiven = new HashMap<>();

    Shares() {
        for (NamedCsvRecord row : Csv.rows("demo/shares.csv")) {
            byDimensionAndGiven
                    .computeIfAbsent(key(row.getField("dimension"), row.getField("given")), key -> new ArrayList<>())
                    .add(new Weighted<>(row.getField("code"), Integer.parseInt(row.getField("weight"))));
        }
    }

    /**
     * The shares for the first of the given traits that has shares of its own, else those for anybody.
     *
     * @throws IllegalStateException when the dimension has no shares
     */
    List<Weighted<String>> of(String dimension, List<String> traits) {
        for (String trait : traits) {
            List<Weighted<String>> shares = byDimensionAndGiven.get(key(dimension, trait));
            if (shares != null) {
                return shares;
            }
        }
        List<Weighted<String>> shares = byDimensionAndGiven.get(key(dimension, ANYBODY));
        if (shares == null) {
            throw new IllegalStateException("no shares for " + dimension);
        }
        return shares;
    }

    private static String key(String dimension, String given) {
        return dimension + "|" + given;
    }
}
