package org.fairevaloir.spreadsheets.reading;

import java.util.List;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/** How a file is refused: all problems are about one field of the form, the file. */
final class Refusals {
    private static final String FIELD = "file";

    private Refusals() {}

    static Problem problem(String key, Object... arguments) {
        return new Problem(
                FIELD, key, List.of(arguments).stream().map(String::valueOf).toList());
    }

    static Problems refusal(String key, Object... arguments) {
        return new Problems(List.of(problem(key, arguments)));
    }

    /** Cut short, altered, or made by a program that doesn't follow its own format. */
    static Problems damaged(Exception cause) {
        Problems refusal = refusal("imports.problem.damaged");
        refusal.initCause(cause);
        return refusal;
    }
}
