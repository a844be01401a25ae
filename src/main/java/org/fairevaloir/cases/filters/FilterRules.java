package org.fairevaloir.cases.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairevaloir.freetext.guard.Finding;
import org.fairevaloir.freetext.guard.FreeTextGuard;
import org.fairevaloir.shared.Problem;

/** A name that identifies nobody, and parameters of which nothing can be made but a filter. */
public final class FilterRules {
    static final int LONGEST_NAME = 60;

    /** So many are a list that one can still read. */
    static final int MOST = 20;

    /** The parameters of the list, and what they may hold: codes, days, several of them. Anything else is left out. */
    private static final Pattern PARAMETER = Pattern.compile(
            "status|association|right|obstacle|authorityType"
                    + "|blockageStatus|exploitationForm|ageGroup|owner|department|reference|measure|commitment|from|to|sort|columns");

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_,-]{1,120}");

    private FilterRules() {}

    static List<Problem> check(String name, String query) {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty()) {
            problems.add(Problem.of("filterName", "lists.problem.name"));
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(Problem.of("filterName", "cases.problem.tooLong", Integer.toString(LONGEST_NAME)));
        }
        List<Finding> found = FreeTextGuard.findings(name);
        if (!found.isEmpty()) {
            problems.add(Problem.of(
                    "filterName", "lists.problem.identifies", found.get(0).excerpt()));
        }
        if (query.isEmpty()) {
            problems.add(Problem.of("filterName", "lists.problem.nothing"));
        }
        return problems;
    }

    /** The part of an address behind its question mark, in the order of the parameters' names. */
    public static String query(Map<String, String> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .filter(each -> PARAMETER.matcher(each.getKey()).matches())
                        .filter(each -> VALUE.matcher(each.getValue()).matches())
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("&"));
    }
}
