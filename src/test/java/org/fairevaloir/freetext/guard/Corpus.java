package org.fairevaloir.freetext.guard;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.fairevaloir.shared.Csv;

/** The sentences of {@code guard/sentences.csv}: what must be found in each, and nothing in the innocent ones. */
record Corpus(List<Sentence> sentences) {
    /** The text that identifies, and what it is. */
    record Planted(Kind kind, String text) {}

    record Sentence(String half, List<Planted> planted, String text) {
        boolean isInnocent() {
            return planted.isEmpty();
        }

        /** A planted text counts as found only when one finding of its kind covers all of it. */
        boolean shows(Planted wanted, List<Finding> findings) {
            int start = text.indexOf(wanted.text());
            return findings.stream()
                    .anyMatch(found -> found.kind() == wanted.kind()
                            && found.start() <= start
                            && start + wanted.text().length() <= found.end());
        }
    }

    /** Counts of one half, as a guard does on it. */
    record Score(int planted, List<String> missed, int innocent, List<String> falseAlarms) {
        double recall() {
            return 1.0 - (double) missed.size() / planted;
        }

        double falseAlarmRate() {
            return (double) falseAlarms.size() / innocent;
        }

        @Override
        public String toString() {
            return "recall %.1f %% (%d of %d), false alarms %.1f %% (%d of %d innocent sentences)"
                    .formatted(
                            100 * recall(),
                            planted - missed.size(),
                            planted,
                            100 * falseAlarmRate(),
                            falseAlarms.size(),
                            innocent);
        }
    }

    static Corpus all() {
        return new Corpus(Csv.rows("guard/sentences.csv").stream()
                .map(row ->
                        new Sentence(row.getField("half"), planted(row.getField("expected")), row.getField("sentence")))
                .toList());
    }

    Corpus half(String half) {
        return new Corpus(sentences.stream()
                .filter(sentence -> sentence.half().equals(half))
                .toList());
    }

    Corpus typedAs(Function<String, String> typing) {
        return new Corpus(sentences.stream()
                .map(sentence -> new Sentence(
                        sentence.half(),
                        sentence.planted().stream()
                                .map(planted -> new Planted(planted.kind(), typing.apply(planted.text())))
                                .toList(),
                        typing.apply(sentence.text())))
                .toList());
    }

    Score score(Function<String, List<Finding>> guard) {
        List<String> missed = sentences.stream()
                .flatMap(sentence -> sentence.planted().stream()
                        .filter(planted -> !sentence.shows(planted, guard.apply(sentence.text())))
                        .map(planted -> planted + " in: " + sentence.text()))
                .toList();
        List<Sentence> innocent =
                sentences.stream().filter(Sentence::isInnocent).toList();
        List<String> falseAlarms = innocent.stream()
                .filter(sentence -> !guard.apply(sentence.text()).isEmpty())
                .map(sentence -> guard.apply(sentence.text()) + " in: " + sentence.text())
                .toList();
        int planted = sentences.stream()
                .mapToInt(sentence -> sentence.planted().size())
                .sum();
        return new Score(planted, missed, innocent.size(), falseAlarms);
    }

    private static List<Planted> planted(String expected) {
        return Arrays.stream(expected.split("\\|"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split(":", 2))
                .map(part -> new Planted(Kind.valueOf(part[0]), part[1]))
                .toList();
    }
}
