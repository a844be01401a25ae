package org.fairevaloir.cases.web;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.fairevaloir.shared.Csv;

/**
 * Marks that say nothing of a person, such as "loutre bleue": whoever is offered one writes no first name. The words are
 * lines of {@code cases/pseudonyms.csv}; they are the association's own mark, so they aren't translated.
 */
final class Pseudonyms {
    private static final List<String> FIRST = words("first");
    private static final List<String> SECOND = words("second");

    private Pseudonyms() {}

    /** Two words by chance: the same pair comes about once in five hundred times. */
    static String any() {
        return oneOf(FIRST) + " " + oneOf(SECOND);
    }

    /** Every pair that can come. */
    static List<String> all() {
        return FIRST.stream()
                .flatMap(first -> SECOND.stream().map(second -> first + " " + second))
                .toList();
    }

    private static String oneOf(List<String> words) {
        return words.get(ThreadLocalRandom.current().nextInt(words.size()));
    }

    private static List<String> words(String place) {
        return Csv.rows("cases/pseudonyms.csv").stream()
                .filter(row -> row.getField("place").equals(place))
                .map(row -> row.getField("word"))
                .toList();
    }
}
