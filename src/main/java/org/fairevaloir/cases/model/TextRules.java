package org.fairevaloir.cases.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.guard.Finding;
import org.fairevaloir.cases.guard.FreeTextGuard;
import org.fairevaloir.shared.Digests;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What in the free texts of a case could identify a person is shown to its author, who corrects it or confirms that it
 * identifies nobody. A confirmation holds for the texts that were read, word for word, and for no later ones.
 */
public final class TextRules {
    /** Key of the problem that asks the author to correct or to confirm. */
    public static final String IDENTIFYING = "cases.problem.identifying";

    /** So many passages of a text are told at once; correcting them shows the next. */
    private static final int TOLD = 5;

    private TextRules() {}

    /** A problem for each text in which something was found, unless its author confirmed these very texts. */
    public static List<Problem> check(CaseDraft draft) {
        return isConfirmed(draft) ? List.of() : problems(texts(draft));
    }

    /** Whether something was found that the author has confirmed to identify nobody. */
    public static boolean wasConfirmed(CaseDraft draft) {
        return isConfirmed(draft) && !problems(texts(draft)).isEmpty();
    }

    /** What a confirmation of these texts says. */
    public static String fingerprint(CaseDraft draft) {
        return Digests.sha256(texts(draft).entrySet().stream()
                .map(text -> text.getKey() + "=" + text.getValue().length() + ":" + text.getValue())
                .collect(Collectors.joining("\n")));
    }

    /** Whether something was refused because it may identify somebody, so that its author may now confirm it. */
    public static boolean areAmong(Problems refused) {
        return refused.list().stream().anyMatch(problem -> problem.key().equals(IDENTIFYING));
    }

    /** Problems of one text that stands alone, such as a remark, unless its author confirmed this very text. */
    public static List<Problem> check(String field, String text, @Nullable String confirmation) {
        boolean confirmed = fingerprint(text).equals(confirmation);
        return confirmed ? List.of() : problems(Map.of(field, text));
    }

    /** What a confirmation of this text says. */
    public static String fingerprint(String text) {
        return Digests.sha256(text);
    }

    private static boolean isConfirmed(CaseDraft draft) {
        return fingerprint(draft).equals(draft.confirmation());
    }

    private static List<Problem> problems(Map<String, String> texts) {
        List<Problem> problems = new ArrayList<>();
        texts.forEach((field, text) -> {
            List<Finding> found = FreeTextGuard.findings(text);
            if (!found.isEmpty()) {
                String told = found.stream()
                        .limit(TOLD)
                        .map(finding -> "«\u00a0" + finding.excerpt() + "\u00a0»")
                        .collect(Collectors.joining(", "));
                problems.add(Problem.of(field, IDENTIFYING, told));
            }
        });
        return problems;
    }

    private static Map<String, String> texts(CaseDraft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "localAlias", draft.localAlias());
        put(texts, "narrative", draft.narrative());
        put(texts, "restrictedNote", draft.restrictedNote());
        for (int i = 0; i < draft.blockages().size(); i++) {
            BlockageDraft blockage = draft.blockages().get(i);
            put(texts, "blockages[" + i + "].description", blockage.description());
        }
        return texts;
    }

    private static void put(Map<String, String> texts, String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, text.strip());
        }
    }
}
