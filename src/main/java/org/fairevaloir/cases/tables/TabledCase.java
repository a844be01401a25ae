package org.fairevaloir.cases.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A case as the rows of a table say it.
 *
 * @param draft what could be read
 * @param problems what could not, cell by cell
 * @param rows the number of the row of the case, then of each blockage
 */
public record TabledCase(CaseDraft draft, List<CellProblem> problems, List<Integer> rows) {
    private static final int MOST_ROWS = 50;
    private static final Pattern OF_BLOCKAGE = Pattern.compile("blockages\\[(\\d+)]\\.([^.\\[]+).*");

    private static final Pattern OF_ACTION = Pattern.compile("blockages\\[(\\d+)]\\.actions\\[(\\d+)]\\.(type|result)");

    public TabledCase {
        problems = List.copyOf(problems);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the rows of one case. What is said of the case stands in the first row; further rows repeat it or leave it
     * out. The same id and rows make the same draft, its parts' ids included.
     */
    public static TabledCase of(UUID id, List<CaseLine> lines) {
        List<CellProblem> problems = new ArrayList<>();
        CaseLine first = lines.get(0);
        List<BlockageDraft> blockages = new ArrayList<>();
        List<Integer> rows = new ArrayList<>(List.of(first.number()));
        for (CaseLine line : lines) {
            saysTheSame(first, line, problems);
            if (CaseColumns.of(CaseColumns.BLOCKAGE).stream()
                    .anyMatch(column -> line.cells().containsKey(column.name()))) {
                blockages.add(blockage(part(id, blockages.size()), new CellReader(line, problems)));
                rows.add(line.number());
            }
        }
        if (lines.size() > MOST_ROWS) {
            problems.add(new CellProblem(
                    lines.get(MOST_ROWS).number(),
                    CaseColumns.LINE_KEY,
                    "tables.problem.tooManyRows",
                    List.of(Integer.toString(MOST_ROWS))));
        }
        return new TabledCase(draft(id, new CellReader(first, problems), blockages), problems, rows);
    }

    /** Where in the table that is to which a rule of cases objects; of an action, with the word that is meant. */
    public CellProblem place(Problem problem) {
        Matcher blockage = OF_BLOCKAGE.matcher(problem.field());
        int row = rows.get(0);
        String part = CaseColumns.CASE;
        String field = problem.field();
        if (blockage.matches()) {
            row = rows.get(Integer.parseInt(blockage.group(1)) + 1);
            part = CaseColumns.BLOCKAGE;
            field = blockage.group(2);
        }
        String column = CaseColumns.of(part, field).map(CaseColumn::name).orElse("");
        Matcher action = OF_ACTION.matcher(problem.field());
        return new CellProblem(row, column, problem.key(), action.matches() ? said(action) : problem.arguments());
    }

    private List<String> said(Matcher place) {
        ActionDraft action = draft.blockages()
                .get(Integer.parseInt(place.group(1)))
                .actions()
                .get(Integer.parseInt(place.group(2)));
        String word = place.group(3).equals("type") ? action.type() : action.result();
        return word == null ? List.of() : List.of(word);
    }

    /** The id of a part, which the id of the whole and the part's place decide: the same rows make the same parts. */
    static UUID part(UUID whole, int place) {
        return UUID.nameUUIDFromBytes((whole + "/" + place).getBytes(StandardCharsets.UTF_8));
    }

    private static void saysTheSame(CaseLine first, CaseLine line, List<CellProblem> problems) {
        for (CaseColumn column : CaseColumns.of(CaseColumns.CASE)) {
            String cell = line.cells().get(column.name());
            if (cell != null && !cell.equals(first.cells().get(column.name()))) {
                problems.add(new CellProblem(
                        line.number(),
                        column.name(),
                        "tables.problem.differs",
                        List.of(Integer.toString(first.number()))));
            }
        }
    }

    private static CaseDraft draft(UUID id, CellReader cells, List<BlockageDraft> blockages) {
        Situation situation = Situation.of(cells.month("firstContactMonth"), column -> code(cells, column));
        return new CaseDraft(
                id,
                0,
                situation,
                cells.text(CaseColumns.LOCAL_ALIAS),
                cells.text("narrative"),
                cells.text("restrictedNote"),
                blockages,
                answers(cells, CaseFields.ofCase().stream().map(CaseField::name).toList()),
                cells.day("consentDate"),
                null);
    }

    private static BlockageDraft blockage(UUID id, CellReader cells) {
        return new BlockageDraft(
                id,
                code(cells, "right"),
                code(cells, "obstacle"),
                code(cells, "authorityType"),
                code(cells, "authority"),
                code(cells, "blockageDepartment"),
                cells.day("startDate"),
                code(cells, "blockageStatus"),
                cells.day("outcomeDate"),
                code(cells, "resolvedBy"),
                code(cells, "evidenceLevel"),
                cells.text("description"),
                cells.day(CaseColumns.LEGAL_DEADLINE),
                answers(
                        cells,
                        CaseFields.ofBlockage().stream().map(CaseField::name).toList()),
                cells.actions("actions", id));
    }

    private static @Nullable String code(CellReader cells, String column) {
        return cells.code(CaseColumns.find(column).orElseThrow());
    }

    private static Answers answers(CellReader cells, List<String> fields) {
        Map<String, Set<String>> chosen = new HashMap<>();
        fields.forEach(
                field -> chosen.put(field, cells.codes(CaseColumns.find(field).orElseThrow())));
        return new Answers(chosen);
    }
}
