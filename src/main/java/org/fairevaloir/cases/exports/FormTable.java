package org.fairevaloir.cases.exports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.tables.CaseColumn;
import org.fairevaloir.cases.tables.CaseColumns;
import org.fairevaloir.cases.tables.CaseRows;
import org.fairevaloir.cases.tables.CellKind;
import org.fairevaloir.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the form, one row a blockage: an import reads them again. Two columns at the end are for people, and
 * an import leaves them out: whose case it is, and where it stands.
 */
final class FormTable implements CaseTable {
    /** Columns that no export has, whoever asks. */
    private static final Set<String> NEVER = Set.of(CaseColumns.LOCAL_ALIAS, "restrictedNote");

    private final Locale language;
    private final List<Integer> shown;
    private final Map<CaseStatus, String> statuses = new EnumMap<>(CaseStatus.class);

    FormTable(ExportOrder order, Locale language) {
        this.language = language;
        this.shown = IntStream.range(0, CaseColumns.all().size())
                .filter(at -> leaves(CaseColumns.all().get(at), order))
                .boxed()
                .toList();
        for (CaseStatus status : CaseStatus.values()) {
            statuses.put(status, Texts.in(language, "cases.status." + status));
        }
    }

    private static boolean leaves(CaseColumn column, ExportOrder order) {
        boolean words = column.kind() == CellKind.TEXT && !column.name().equals(CaseColumns.LINE_KEY);
        return !NEVER.contains(column.name()) && (!words || order.withTexts());
    }

    @Override
    public List<String> columns() {
        List<String> titles = new ArrayList<>();
        shown.forEach(at -> titles.add(CaseColumns.all().get(at).title(language)));
        titles.add("association (" + Texts.in(language, "cases.field.association") + ")");
        titles.add("caseStatus (" + Texts.in(language, "cases.field.status") + ")");
        return titles;
    }

    @Override
    public List<List<@Nullable Object>> rows(ExportedCase exported) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> all : CaseRows.of(exported.reference(), exported.content())) {
            List<@Nullable Object> row = new ArrayList<>();
            shown.forEach(at -> row.add(all.get(at)));
            row.add(exported.association());
            row.add(statuses.get(exported.status()));
            rows.add(row);
        }
        return rows;
    }
}
