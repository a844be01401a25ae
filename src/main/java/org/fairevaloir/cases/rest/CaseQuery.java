package org.fairevaloir.cases.rest;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairevaloir.cases.CaseCursor;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.WalkCases;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** Which cases a program wants to walk through, as the address says it. */
public class CaseQuery {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final List<Problem> problems = new ArrayList<>();

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("association")
    @Nullable
    String association;

    @QueryParam("right")
    @Nullable
    String right;

    @QueryParam("department")
    @Nullable
    String department;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @QueryParam("count")
    @Nullable
    String count;

    /** What the address says, read. */
    record Walk(CaseFilter filter, @Nullable CaseCursor after, int count) {}

    /** @throws Problems naming every parameter that can't be read */
    Walk walk() {
        Walk walk = new Walk(
                status().with("association", association)
                        .with("right", right)
                        .with("department", department)
                        .changed(day("from", from), day("to", to)),
                cursor(),
                count());
        Problems.throwIfAny(problems);
        return walk;
    }

    private CaseFilter status() {
        Optional<CaseStatus> known = Stream.of(CaseStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst();
        if (status != null && known.isEmpty()) {
            refuse("status", "programs.problem.notStatus");
        }
        return known.map(CaseFilter::in).orElse(CaseFilter.ALL);
    }

    private @Nullable LocalDate day(String name, @Nullable String given) {
        if (given == null) {
            return null;
        }
        try {
            if (JsonFields.DAY.matcher(given).matches()) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException e) {
            // Such as 30 February: told as what has not even the form of a day.
        }
        refuse(name, "programs.problem.notDay");
        return null;
    }

    private @Nullable CaseCursor cursor() {
        Optional<CaseCursor> place = Optional.ofNullable(cursor).flatMap(text -> CaseCursor.of(text, WalkCases.ORDER));
        if (cursor != null && place.isEmpty()) {
            refuse("cursor", "programs.problem.notCursor");
        }
        return place.orElse(null);
    }

    private int count() {
        if (count == null) {
            return USUAL;
        }
        if (!count.matches("\\d{1,3}") || Integer.parseInt(count) < 1 || Integer.parseInt(count) > MOST) {
            refuse("count", "programs.problem.notCount", Integer.toString(MOST));
            return USUAL;
        }
        return Integer.parseInt(count);
    }

    private void refuse(String name, String problem, String... arguments) {
        problems.add(Problem.of("?" + name, problem, arguments));
    }
}
