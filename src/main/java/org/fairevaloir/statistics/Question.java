package org.fairevaloir.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.statistics.disclosure.Subject;
import org.fairevaloir.statistics.model.Claims;
import org.fairevaloir.statistics.model.Coding;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator asks: which persons, counted by what.
 *
 * @param rows dimension of the rows
 * @param columns dimension of the columns; empty for a one-way table
 * @param filters one code by dimension, all to be met in one blockage
 * @param from first month of first contact, if any
 * @param to last month of first contact, if any
 */
public record Question(
        String rows,
        String columns,
        Map<String, String> filters,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {
    private static final List<String> FILTERS = List.of(
            "right",
            "obstacle",
            "authority_type",
            "ministry",
            "department",
            "exploitation_form",
            "gender",
            "age_band",
            "plan_measure",
            "commitment",
            "overdue");

    private static final List<String> DIMENSIONS = Stream.concat(Coding.DIMENSIONS.stream(), Claims.DIMENSIONS.stream())
            .toList();

    public Question {
        filters = Map.copyOf(filters);
    }

    /** What can be asked for, in the order in which it is offered. */
    public static List<String> dimensions() {
        return DIMENSIONS;
    }

    /** What the pages offer to filter by, beside the period. */
    public static List<String> filterDimensions() {
        return FILTERS;
    }

    /** Whether it is about what blockages say of the law, of plans or of commitments. */
    boolean isAboutClaims() {
        return Claims.DIMENSIONS.stream()
                .anyMatch(dimension ->
                        dimension.equals(rows) || dimension.equals(columns) || filters.containsKey(dimension));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (!DIMENSIONS.contains(rows)) {
            problems.add(Problem.of("rows", "statistics.problem.unknownDimension"));
        }
        if (!columns.isEmpty() && !DIMENSIONS.contains(columns)) {
            problems.add(Problem.of("columns", "statistics.problem.unknownDimension"));
        }
        if (columns.equals(rows)) {
            problems.add(Problem.of("columns", "statistics.problem.sameDimension"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.of("to", "statistics.problem.endBeforeBegin"));
        }
        return problems;
    }

    /** The person with those blockages only that are asked for; with none, the person isn't counted. */
    Subject narrow(Subject person) {
        List<Subject.Seen> asked =
                person.seen().stream().filter(seen -> asksFor(seen.codes())).toList();
        return new Subject(person.period(), asked);
    }

    private boolean asksFor(Map<String, String> sighting) {
        return sighting.entrySet().containsAll(filters.entrySet()) && isInPeriod(sighting.get(Coding.MONTH));
    }

    private boolean isInPeriod(@Nullable String month) {
        if (month == null) {
            return from == null && to == null;
        }
        YearMonth contact = YearMonth.parse(month);
        return (from == null || !contact.isBefore(from)) && (to == null || !contact.isAfter(to));
    }
}
