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
    private static final String NUMBER = "{n}";

    private final Map<String, List<String>> byListAndCode = new HashMap<>();

    Sentences() {
        for (NamedCsvRecord row : Csv.rows("demo/sentences.csv")) {
            byListAndCode
                    .computeIfAbsent(row.getField("list") + "|" + row.getField("code"), key -> new ArrayList<>())
                    .add(row.getField("text"));
        }
    }

    /** The facts of a blockage: what was asked, what stood in the way, how it is known. */
    String description(Dice dice, Pattern pattern, String evidenceLevel) {
        return INVENTED
                + one(dice, "right", pattern.right())
                + " "
                + one(dice, "obstacle", pattern.obstacle())
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
        List<String> texts = byListAndCode.get(list + "|" + code);
        if (texts == null) {
            throw new IllegalStateException("no sentence for " + list + "/" + code);
        }
        return dice.any(texts).replace(NUMBER, String.valueOf(dice.between(2, 9)));
    }
}
