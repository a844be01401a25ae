package org.fairevaloir.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.shared.Csv;

/** What invented cases say, by code: {@code demo/sentences.csv}. Every text is marked as invented. */
final class Sentences {
    private static final String INVENTED = "[Fictif] ";

    /** In a sentence: some small number; the months since the blockage began. */
    private static final String NUMBER = "{n}";

    private static final String MONTHS = "{m}";
    private static final long FEWEST_MONTHS_TO_TELL = 2;

    private final Map<String, List<String>> byListAndCode = new HashMap<>();

    Sentences() {
        for (NamedCsvRecord row : Csv.rows("demo/sentences.csv")) {
            byListAndCode
                    .computeIfAbsent(row.getField("list") + "|" + row.getField("code"), key -> new ArrayList<>())
                    .add(row.getField("text"));
        }
    }

    /**
     * The facts of a blockage that had lasted so many months: what was asked, what stood in the way, how it is known.
     */
    String description(Dice dice, Pattern pattern, String evidenceLevel, long months) {
        return INVENTED
                + one(dice, "right", pattern.right())
                + " "
                + dice.any(texts("obstacle", pattern.obstacle()).stream()
                                .filter(text -> months >= FEWEST_MONTHS_TO_TELL || !text.contains(MONTHS))
                                .toList())
                        .replace(MONTHS, String.valueOf(months))
                        .replace(NUMBER, String.valueOf(dice.between(2, 9)))
                + " "
                + one(dice, "evidence_level", evidenceLevel);
    }

    /** How the person was exploited. */
    String narrative(Dice dice, String form) {
        return INVENTED + one(dice, "exploitation_form", form);
    }

    /** What the coordinator asks of a case in that state, if anything. */
    Optional<String> question(Dice dice, String status) {
        return byListAndCode.containsKey("question|" + status)
                ? Optional.of(INVENTED + one(dice, "question", status))
                : Optional.empty();
    }

    /** A pair of words, easy to recall and tied to nobody. */
    String alias(Dice dice) {
        return one(dice, "alias_first", "*") + "-" + one(dice, "alias_second", "*");
    }

    private String one(Dice dice, String list, String code) {
        return dice.any(texts(list, code));
    }

    private List<String> texts(String list, String code) {
        List<String> texts = byListAndCode.get(list + "|" + code);
        if (texts == null) {
            throw new IllegalStateException("no sentence for " + list + "/" + code);
        }
        return texts;
    }
}
