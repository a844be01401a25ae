package org.fairevaloir.cases.exports;

import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.freetext.guard.Finding;
import org.fairevaloir.freetext.guard.FreeTextGuard;
import org.fairevaloir.shared.Problem;

/** A purpose is always said. Its words stay in the journal for ever: what may identify somebody is never confirmed. */
final class ExportRules {
    /** The journal has 120 characters for an act; code, format and count need the rest. */
    static final int LONGEST_WORDS = 60;

    private static final String PURPOSES = "export_purpose";

    private ExportRules() {}

    static List<Problem> check(ExportOrder order, Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        if (order.purpose() == null) {
            problems.add(Problem.of("purpose", "exports.problem.purpose"));
        } else if (!vocabulary.has(PURPOSES, order.purpose())) {
            problems.add(Problem.of("purpose", "cases.problem.unknownCode"));
        }
        String words = order.words() == null ? "" : order.words().strip();
        if (words.isEmpty() && vocabulary.marked(PURPOSES, order.purpose(), Mark.NEEDS_WORDS)) {
            problems.add(Problem.of("words", "exports.problem.words"));
        }
        if (words.length() > LONGEST_WORDS) {
            problems.add(Problem.of("words", "cases.problem.tooLong", Integer.toString(LONGEST_WORDS)));
        }
        List<Finding> found = FreeTextGuard.findings(words);
        if (!found.isEmpty()) {
            problems.add(Problem.of(
                    "words", "exports.problem.wordsIdentify", found.get(0).excerpt()));
        }
        return problems;
    }

    /** What the journal says of it: the purpose, in which format, how many cases, and the words if there are any. */
    static String trace(ExportOrder order, long count) {
        String content = order.format() + (order.withTexts() ? "+texts" : "");
        String words = order.words() == null ? "" : order.words().strip().replaceAll("\\s+", " ");
        return String.format("%s %s %d %s", order.purpose(), content, count, words)
                .strip();
    }
}
