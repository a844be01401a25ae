package org.fairevaloir.freetext;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fairevaloir.freetext.guard.Finding;
import org.fairevaloir.freetext.guard.FreeTextGuard;
import org.fairevaloir.shared.Digests;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The free texts of one form, by field. What in them could identify a person is shown to their author, who corrects it
 * or confirms it. A confirmation holds for the texts that were read, word for word, and for no later ones.
 */
public final class FreeTexts {
    /** Key of the problem that asks the author to correct or to confirm. */
    public static final String IDENTIFYING = "cases.problem.identifying";

    /** So many passages of a text are told at once; correcting them shows the next. */
    private static final int TOLD = 5;

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Adds the text of a field, unless nothing is said in it. */
    public FreeTexts add(String field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, text.strip());
        }
        return this;
    }

    /** A problem for each text in which something was found, unless its author confirmed these very texts. */
    public List<Problem> check(@Nullable String confirmation) {
        return isConfirmedBy(confirmation) ? List.of() : problems();
    }

    /** Whether something was found of which its author has confirmed that it identifies nobody. */
    public boolean wereConfirmed(@Nullable String confirmation) {
        return isConfirmedBy(confirmation) && !problems().isEmpty();
    }

    /** Those that don't say word for word what these say: what was written before was checked then. */
    public FreeTexts besides(FreeTexts before) {
        FreeTexts fresh = new FreeTexts();
        texts.forEach((field, text) -> fresh.add(field, before.texts.containsValue(text) ? null : text));
        return fresh;
    }

    /** A problem for each text in which something was found. */
    public List<Problem> problems() {
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

    /** Whether this confirmation is one of these very texts. */
    public boolean isConfirmedBy(@Nullable String confirmation) {
        return fingerprint().equals(confirmation);
    }

    /** What a confirmation of these texts says. */
    public String fingerprint() {
        return Digests.sha256(texts.entrySet().stream()
                .map(text -> text.getKey() + "=" + text.getValue().length() + ":" + text.getValue())
                .collect(Collectors.joining("\n")));
    }

    /** Whether something was refused because it may identify somebody, so that its author may now confirm it. */
    public static boolean areAmong(Problems refused) {
        return refused.list().stream().anyMatch(problem -> problem.key().equals(IDENTIFYING));
    }
}
