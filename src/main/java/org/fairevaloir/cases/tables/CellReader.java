package org.fairevaloir.cases.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairevaloir.cases.ActionDraft;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, and gathers what can't be read. Whether a code exists is asked by the rules of cases. */
final class CellReader {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?");
    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern FRENCH_MONTH = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final int FIRST_YEAR = 1900;

    /** Stands for what is missing of an action. */
    static final String MISSING = "?";

    private final CaseLine line;
    private final List<CellProblem> problems;

    CellReader(CaseLine line, List<CellProblem> problems) {
        this.line = line;
        this.problems = problems;
    }

    @Nullable
    String text(String column) {
        return line.cells().get(column);
    }

    /** A spreadsheet takes the département 01 for the number 1. */
    @Nullable
    String code(CaseColumn column) {
        String cell = text(column.name());
        boolean lostZero = cell != null && column.list().equals("department") && cell.matches("\\d");
        return lostZero ? "0" + cell : cell;
    }

    Set<String> codes(CaseColumn column) {
        String cell = column.kind() == CellKind.CODES ? text(column.name()) : code(column);
        if (cell == null) {
            return Set.of();
        }
        return column.kind() == CellKind.CODES ? new TreeSet<>(split(cell, "[\\s;,]+")) : Set.of(cell);
    }

    @Nullable
    LocalDate day(String column) {
        String cell = text(column);
        LocalDate day = cell == null ? null : parseDay(cell);
        if (cell != null && day == null) {
            tell(column, "tables.problem.day");
        }
        return day;
    }

    @Nullable
    YearMonth month(String column) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        LocalDate day = parseDay(cell);
        YearMonth month = day == null ? parseMonth(cell) : YearMonth.from(day);
        if (month == null) {
            tell(column, "tables.problem.month");
        }
        return month;
    }

    List<ActionDraft> actions(String column, UUID blockage) {
        String cell = text(column);
        List<ActionDraft> actions = new ArrayList<>();
        for (String one : cell == null ? List.<String>of() : split(cell, "[;\\n]+")) {
            List<String> said = split(one, "\\s+");
            LocalDate day = said.size() < 2 ? null : parseDay(said.get(1));
            boolean hasNoDay = said.size() < 2 || said.get(1).equals(MISSING);
            if (said.size() > 3 || (day == null && !hasNoDay)) {
                tell(column, "tables.problem.action", one.strip());
            } else {
                UUID id = TabledCase.part(blockage, actions.size());
                actions.add(new ActionDraft(id, known(said, 0), day, known(said, 2)));
            }
        }
        return actions;
    }

    private static @Nullable String known(List<String> said, int place) {
        return place < said.size() && !said.get(place).equals(MISSING) ? said.get(place) : null;
    }

    private static List<String> split(String cell, String separators) {
        return Pattern.compile(separators)
                .splitAsStream(cell.strip())
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .toList();
    }

    private static @Nullable LocalDate parseDay(String cell) {
        Matcher asIso = DAY.matcher(cell);
        if (asIso.matches()) {
            return day(asIso.group(1), asIso.group(2), asIso.group(3));
        }
        Matcher asFrench = FRENCH_DAY.matcher(cell);
        return asFrench.matches() ? day(asFrench.group(3), asFrench.group(2), asFrench.group(1)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return read.getYear() < FIRST_YEAR ? null : read;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable YearMonth parseMonth(String cell) {
        Matcher iso = MONTH.matcher(cell);
        Matcher french = FRENCH_MONTH.matcher(cell);
        LocalDate first = null;
        if (iso.matches()) {
            first = day(iso.group(1), iso.group(2), "1");
        } else if (french.matches()) {
            first = day(french.group(2), french.group(1), "1");
        }
        return first == null ? null : YearMonth.from(first);
    }

    private void tell(String column, String key, String... arguments) {
        problems.add(new CellProblem(line.number(), column, key, List.of(arguments)));
    }
}
