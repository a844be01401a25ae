package org.fairevaloir.cases.rest;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.freetext.FreeTexts;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/** Why a case was refused, as the program that sent it needs it: where in its JSON, and how to confirm its texts. */
final class CaseProblems {
    private static final Pattern FIELD = Pattern.compile("(blockages\\[\\d+]\\.)?(\\w+)");

    private CaseProblems() {}

    /**
     * The same problems, at their places in the JSON. When a text may identify somebody they carry the
     * {@code confirmation} to send with the same texts once their author has read them again.
     */
    static Problems inJson(Problems refused, CaseDraft draft) {
        List<Problem> placed = refused.list().stream().map(CaseProblems::placed).toList();
        boolean asks = placed.stream().anyMatch(problem -> problem.key().equals(FreeTexts.IDENTIFYING));
        return new Problems(placed, asks ? Map.of("confirmation", TextRules.fingerprint(draft)) : Map.of());
    }

    private static Problem placed(Problem problem) {
        Matcher field = FIELD.matcher(problem.field());
        if (field.matches() && CaseFields.has(field.group(2))) {
            String part = field.group(1) == null ? "" : field.group(1);
            return new Problem(part + "answers." + field.group(2), problem.key(), problem.arguments());
        }
        return problem;
    }
}
