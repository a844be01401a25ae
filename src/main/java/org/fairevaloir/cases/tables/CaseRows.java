package org.fairevaloir.cases.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.jspecify.annotations.Nullable;

/** A case as rows, in the order of {@link CaseColumns#all}: one a blockage, each with all that is said of the case. */
public final class CaseRows {
    private CaseRows() {}

    /**
     * The rows of a case; one without blockages has one row. A cell is a text, a {@link LocalDate}, or null where
     * nothing was said.
     *
     * @param key what keeps the rows of the case together, such as its reference
     */
    public static List<List<@Nullable Object>> of(String key, CaseDraft draft) {
        Map<String, Object> said = ofCase(draft);
        put(said, CaseColumns.LINE_KEY, key);
        Stream<Map<String, Object>> rows = draft.blockages().isEmpty()
                ? Stream.of(said)
                : draft.blockages().stream().map(blockage -> {
                    Map<String, Object> row = new HashMap<>(said);
                    row.putAll(ofBlockage(blockage));
                    return row;
                });
        return rows.map(CaseRows::inOrder).toList();
    }

    private static List<@Nullable Object> inOrder(Map<String, Object> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        CaseColumns.all().forEach(column -> cells.add(row.get(column.name())));
        return cells;
    }

    private static Map<String, Object> ofCase(CaseDraft draft) {
        Map<String, Object> cells = new HashMap<>();
        draft.situation().codes().forEach((column, code) -> put(cells, column, code));
        put(cells, "firstContactMonth", Objects.toString(draft.situation().firstContactMonth(), null));
        put(cells, "consentDate", draft.consentDate());
        put(cells, CaseColumns.LOCAL_ALIAS, draft.localAlias());
        put(cells, "narrative", draft.narrative());
        put(cells, "restrictedNote", draft.restrictedNote());
        putAnswers(cells, draft.answers());
        return cells;
    }

    private static Map<String, Object> ofBlockage(BlockageDraft said) {
        Map<String, Object> cells = new HashMap<>();
        said.codes()
                .forEach((field, code) -> put(
                        cells,
                        CaseColumns.of(CaseColumns.BLOCKAGE, field)
                                .orElseThrow()
                                .name(),
                        code));
        put(cells, "authority", said.authority());
        put(cells, "startDate", said.startDate());
        put(cells, "outcomeDate", said.outcomeDate());
        put(cells, "description", said.description());
        put(cells, CaseColumns.LEGAL_DEADLINE, said.legalDeadline());
        putAnswers(cells, said.answers());
        put(cells, "actions", said.actions().stream().map(CaseRows::action).collect(Collectors.joining("; ")));
        return cells;
    }

    private static String action(ActionDraft action) {
        return Stream.of(action.type(), action.date(), action.result())
                .map(said -> Objects.toString(said, CellReader.MISSING))
                .collect(Collectors.joining(" "));
    }

    private static void putAnswers(Map<String, Object> cells, Answers answers) {
        answers.chosen().keySet().forEach(field -> put(cells, field, String.join(" ", answers.of(field))));
    }

    private static void put(Map<String, Object> cells, String column, @Nullable Object said) {
        if (said != null && !said.toString().isBlank()) {
            cells.put(column, said);
        }
    }
}
