package org.fairevaloir.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.tables.CaseColumns;
import org.fairevaloir.cases.tables.CaseRows;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.fairevaloir.spreadsheets.writing.RowSink;
import org.fairevaloir.spreadsheets.writing.SheetHead;
import org.jspecify.annotations.Nullable;

/** A table of cases as an association might send it: {@code new MadeTable().with("1").with("2", "gender", "X")}. */
public final class MadeTable {
    private final List<Map<String, String>> rows = new ArrayList<>();

    /**
     * Adds a complete case of one row, of which only this is different.
     *
     * @param key what the association calls it
     * @param changes column, cell, column, cell; a column that no case has makes one more column
     */
    public MadeTable with(String key, String... changes) {
        return with(key, Cases.aCase().draft(), changes);
    }

    /** Adds the rows of a case, each with these changes. */
    public MadeTable with(String key, CaseDraft said, String... changes) {
        for (List<@Nullable Object> cells : CaseRows.of(key, said)) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(CaseColumns.all().get(i).name(), Objects.toString(cells.get(i), ""));
            }
            change(row, changes);
            rows.add(row);
        }
        return this;
    }

    /** Adds a row of which only this is said. */
    public MadeTable saying(String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        change(row, cells);
        rows.add(row);
        return this;
    }

    private static void change(Map<String, String> row, String... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
    }

    public byte[] csv() {
        return file(SheetFormat.CSV);
    }

    public byte[] file(SheetFormat format) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RowSink sink = RowSink.to(file, format)) {
            sink.sheet(SheetHead.of("cases", List.copyOf(columns)));
            for (Map<String, String> row : rows) {
                sink.row(columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
