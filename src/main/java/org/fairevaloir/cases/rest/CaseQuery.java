package org.fairevaloir.cases.rest;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Which cases a program asks for, as the address says it. */
public class CaseQuery {
    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("association")
    @Nullable
    String association;

    @QueryParam("right")
    @Nullable
    String right;

    @QueryParam("measure")
    @Nullable
    String measure;

    @QueryParam("commitment")
    @Nullable
    String commitment;

    @QueryParam("department")
    @Nullable
    String department;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    /** The filter that it says; a problem is added for every parameter that can't be read. */
    CaseFilter filter(List<Problem> problems) {
        return status(problems)
                .with("association", association)
                .with("right", right)
                .with("measure", measure)
                .with("commitment", commitment)
                .with("department", department)
                .changed(day("from", from, problems), day("to", to, problems));
    }

    private CaseFilter status(List<Problem> problems) {
        Optional<CaseStatus> known = Stream.of(CaseStatus.values())
                .filter(each -> each.name().equals(status))
                .findFirst();
        if (status != null && known.isEmpty()) {
            problems.add(Problem.of("?status", "programs.problem.notStatus"));
        }
        return known.map(CaseFilter::in).orElse(CaseFilter.ALL);
    }

    private static @Nullable LocalDate day(String name, @Nullable String given, List<Problem> problems) {
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
        problems.add(Problem.of("?" + name, "programs.problem.notDay"));
        return null;
    }
}
