package org.fairevaloir.imports.checking;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.cases.tables.CaseHeader;
import org.fairevaloir.cases.tables.CaseLine;
import org.fairevaloir.cases.tables.CaseRows;
import org.fairevaloir.cases.tables.CellCodes;
import org.fairevaloir.cases.tables.CellProblem;
import org.fairevaloir.cases.tables.TabledCase;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.spreadsheets.reading.Limits;
import org.fairevaloir.spreadsheets.reading.TableReader;
import org.fairevaloir.spreadsheets.reading.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads one table of cases and tells all that is wrong with it, by the rules of the form. */
public final class TableCheck {
    /** The sentences that quote what was written, in place of those for a form, where one chooses. */
    private static final Map<String, String> QUOTING = Map.of(
            "cases.problem.unknownCode", "imports.finding.unknownCode",
            "cases.problem.authority", "imports.finding.authority");

    private static final int LONGEST_QUOTE = 40;

    private final CaseRules rules;
    private final CellCodes codes;
    private final List<CaseLine> lines = new ArrayList<>();
    private @Nullable CaseHeader header;

    private TableCheck(CaseRules rules, CellCodes codes) {
        this.rules = rules;
        this.codes = codes;
    }

    /**
     * @throws Problems when the file is refused as a whole
     * @throws IOException when the stream can't be read
     */
    public static CheckedTable check(InputStream file, CaseRules rules, CellCodes codes) throws IOException {
        TableCheck check = new TableCheck(rules, codes);
        int rows = new TableReader(Limits.USUAL).read(file, check::take).rows();
        return new CheckedTable(check.remarks(), check.cases(), rows);
    }

    private void take(TableRow row) {
        CaseHeader known = header;
        if (known == null) {
            known = new CaseHeader(row.cells().keySet());
            header = known;
        }
        CaseLine line = codes.in(known.line(row.number(), row.cells()));
        if (!line.cells().isEmpty()) {
            lines.add(line);
        }
    }

    private List<Finding> remarks() {
        CaseHeader read = Objects.requireNonNull(header, "a table has a row");
        List<Finding> remarks = new ArrayList<>();
        for (String title : read.unknown()) {
            remarks.add(Finding.ofRow(Weight.NOTE, 1, "imports.finding.unknownColumn", title));
        }
        for (String column : read.missing()) {
            remarks.add(
                    new Finding(Weight.GAP, new CellProblem(1, column, "imports.finding.missingColumn", List.of())));
        }
        return remarks;
    }

    private List<CheckedCase> cases() {
        Map<String, List<CaseLine>> byKey = new LinkedHashMap<>();
        for (CaseLine line : lines) {
            // A row without a key is a case by itself; no key looks like this one.
            String key = line.key().isEmpty() ? "\0" + line.number() : line.key();
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        Map<String, Integer> seen = new HashMap<>();
        List<CheckedCase> cases = new ArrayList<>();
        for (List<CaseLine> ofOne : byKey.values()) {
            CheckedCase checked = check(ofOne);
            Integer before = seen.putIfAbsent(checked.content(), checked.row());
            cases.add(
                    before == null
                            ? checked
                            : checked.telling(Weight.DOUBT, "imports.finding.sameAsRow", before.toString()));
        }
        return cases;
    }

    private CheckedCase check(List<CaseLine> all) {
        Map<Map<String, String>, CaseLine> once = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CaseLine line : all) {
            CaseLine before = once.putIfAbsent(line.cells(), line);
            if (before != null) {
                findings.add(Finding.ofRow(
                        Weight.NOTE, line.number(), "imports.finding.rowTwice", Integer.toString(before.number())));
            }
        }
        List<CaseLine> distinct = List.copyOf(once.values());
        UUID id = UUID.randomUUID();
        TabledCase read = TabledCase.of(id, distinct);
        findings.addAll(findings(read).stream()
                .map(finding -> quoting(finding, distinct))
                .toList());
        CaseDraft draft = read.draft();
        return new CheckedCase(id, distinct, content(draft), draft.situation().marks(), findings);
    }

    private List<Finding> findings(TabledCase read) {
        List<Finding> findings = new ArrayList<>();
        read.problems().forEach(problem -> findings.add(new Finding(Weight.FAULT, problem)));
        List<Problem> ofDraft = rules.ofDraft(read.draft());
        add(Weight.FAULT, ofDraft, read, findings);
        add(Weight.TEXT, TextRules.check(read.draft()), read, findings);
        List<Problem> gaps = new ArrayList<>(rules.ofSubmission(read.draft()));
        gaps.removeAll(ofDraft);
        add(Weight.GAP, gaps, read, findings);
        return findings;
    }

    /** Of one cell the heaviest is told first and is enough, unless its text identifies somebody. */
    private static void add(Weight weight, List<Problem> problems, TabledCase read, List<Finding> findings) {
        Set<List<Object>> told =
                findings.stream().map(finding -> place(finding.problem())).collect(toSet());
        problems.stream()
                .map(read::place)
                .filter(problem -> weight == Weight.TEXT || !told.contains(place(problem)))
                .forEach(problem -> findings.add(new Finding(weight, problem)));
    }

    private static List<Object> place(CellProblem problem) {
        return List.of(problem.row(), problem.column());
    }

    /** Whoever wrote something else than a code reads what it was, and where the codes stand. */
    private static Finding quoting(Finding finding, List<CaseLine> lines) {
        CellProblem problem = finding.problem();
        String told = QUOTING.get(problem.key());
        if (told == null) {
            return finding;
        }
        String cell = problem.arguments().isEmpty()
                ? lines.stream()
                        .filter(line -> line.number() == problem.row())
                        .map(line -> line.cells().getOrDefault(problem.column(), ""))
                        .findFirst()
                        .orElse("")
                : problem.arguments().get(0);
        String quote = cell.codePointCount(0, cell.length()) <= LONGEST_QUOTE
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_QUOTE - 1)) + "…";
        return new Finding(finding.weight(), new CellProblem(problem.row(), problem.column(), told, List.of(quote)));
    }

    /** Each cell with its length before it, so that no two cases read alike. */
    private static String content(CaseDraft draft) {
        StringBuilder content = new StringBuilder();
        for (List<@Nullable Object> row : CaseRows.of("", draft)) {
            row.forEach(cell -> {
                String text = cell == null ? "" : cell.toString();
                content.append(text.length()).append(':').append(text);
            });
            content.append('\n');
        }
        return content.toString();
    }
}
