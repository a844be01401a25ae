package org.fairevaloir.cases.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        @Nullable Object[] said = new Object[CaseColumns.all().size()];
        put(said, CaseColumns.LINE_KEY, key);
        fill(said, draft);
        if (draft.blockages().isEmpty()) {
            return List.of(Arrays.asList(said));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (BlockageDraft blockage : draft.blockages()) {
            @Nullable Object[] row = said.clone();
            fill(row, blockage);
            rows.add(Arrays.asList(row));
        }
        return rows;
    }

    private static void fill(@Nullable Object[] cells, CaseDraft draft) {
        draft.situation().codes().forEach((column, code) -> put(cells, column, code));
        put(cells, "firstContactMonth", Objects.toString(draft.situation().firstContactMonth(), null));
        put(cells, "consentDate", draft.consentDate());
        put(cells, CaseColumns.LOCAL_ALIAS, draft.localAlias());
        put(cells, "narrative", draft.narrative());
        put(cells, "restrictedNote", draft.restrictedNote());
        putAnswers(cells, draft.answers());
    }

    private static void fill(@Nullable Object[] cells, BlockageDraft said) {
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
    }

    private static String action(ActionDraft action) {
        return Stream.of(action.type(), action.date(), action.result())
                .map(said -> Objects.toString(said, CellReader.MISSING))
                .collect(Collectors.joining(" "));
    }

    private static void putAnswers(@Nullable Object[] cells, Answers answers) {
        answers.chosen().keySet().forEach(field -> put(cells, field, String.join(" ", answers.of(field))));
    }

    private static void put(@Nullable Object[] cells, String column, @Nullable Object said) {
        Integer place = CaseColumns.place(column);
        if (place != null && said != null && !said.toString().isBlank()) {
            cells[place] = said;
        }
    }
}
