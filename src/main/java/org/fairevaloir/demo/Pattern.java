package org.fairevaloir.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Set;
import org.fairevaloir.shared.Csv;

/**
 * A blockage that happens: which right meets which obstacle at which authority, and to whom.
 *
 * @param needs traits that the person must have, or, with a leading {@code !}, must not have
 */
record Pattern(String right, String obstacle, String authorityType, List<String> needs) {
    private static final String NOT = "!";

    /** All patterns of {@code demo/blockages.csv}. */
    static List<Weighted<Pattern>> all() {
        return Csv.rows("demo/blockages.csv").stream().map(Pattern::read).toList();
    }

    /** Whether it can happen to a person with these traits. */
    boolean fits(Set<String> traits) {
        return needs.stream()
                .allMatch(need -> need.startsWith(NOT) ? !traits.contains(need.substring(1)) : traits.contains(need));
    }

    private static Weighted<Pattern> read(NamedCsvRecord row) {
        String needs = row.getField("needs");
        Pattern pattern = new Pattern(
                row.getField("right"),
                row.getField("obstacle"),
                row.getField("authority_type"),
                needs.isEmpty() ? List.of() : List.of(needs.split(" ", -1)));
        return new Weighted<>(pattern, Integer.parseInt(row.getField("weight")));
    }
}
