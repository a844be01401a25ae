package org.fairevaloir.cases.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.fairevaloir.cases.CaseCursor;
import org.fairevaloir.cases.WalkCases;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Which step of a walk a program asks for, as the address says it; a problem is added for what can't be read. */
public class StepQuery {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("count")
    @Nullable
    String count;

    @Nullable
    CaseCursor after(List<Problem> problems) {
        Optional<CaseCursor> place = Optional.ofNullable(cursor).flatMap(text -> CaseCursor.of(text, WalkCases.ORDER));
        if (cursor != null && place.isEmpty()) {
            problems.add(Problem.of("?cursor", "programs.problem.notCursor"));
        }
        return place.orElse(null);
    }

    int count(List<Problem> problems) {
        if (count == null) {
            return USUAL;
        }
        if (!count.matches("\\d{1,3}") || Integer.parseInt(count) < 1 || Integer.parseInt(count) > MOST) {
            problems.add(Problem.of("?count", "programs.problem.notCount", Integer.toString(MOST)));
            return USUAL;
        }
        return Integer.parseInt(count);
    }
}
