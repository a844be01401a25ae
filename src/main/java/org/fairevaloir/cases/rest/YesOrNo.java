package org.fairevaloir.cases.rest;

import java.util.List;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/** A parameter of the address that is true or false. */
final class YesOrNo {
    private YesOrNo() {}

    /** Whether it is true; a problem is added for anything but true, false and nothing. */
    static boolean of(String name, @Nullable String given, List<Problem> problems) {
        boolean yes = "true".equals(given);
        if (given != null && !yes && !given.equals("false")) {
            problems.add(Problem.of("?" + name, "programs.problem.notYesOrNo"));
        }
        return yes;
    }
}
