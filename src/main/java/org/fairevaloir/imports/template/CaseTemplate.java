package org.fairevaloir.imports.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fairevaloir.cases.tables.CaseColumn;
import org.fairevaloir.cases.tables.CaseColumns;
import org.fairevaloir.cases.tables.CellKind;
import org.fairevaloir.shared.Texts;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.fairevaloir.spreadsheets.writing.RowSink;
import org.fairevaloir.spreadsheets.writing.SheetHead;
import org.fairevaloir.spreadsheets.writing.SheetHead.Choices;
import org.jspecify.annotations.Nullable;

/**
 * The empty table of cases in somebody's language. XLSX and ODS carry more sheets: the columns explained, and one for
 * each code list; XLSX lets choose from them. A CSV file holds one table, so the codes come in a second file.
 */
public final class CaseTemplate {
    /** The lists of an action's two codes. */
    private static final List<String> OF_ACTIONS = List.of("action_type", "action_result");

    private final Choice choice;
    private final Locale language;

    /** What the code lists hold, in somebody's language. */
    public interface Choice {
        List<Option> options(String list);
    }

    /** One code, what it is called, and what it means. */
    public record Option(String code, String label, String help) {}

    public CaseTemplate(Choice choice, Locale language) {
        this.choice = choice;
        this.language = language;
    }

    /** The table to fill in. */
    public void write(OutputStream stream, SheetFormat format) throws IOException {
        try (RowSink sink = RowSink.to(stream, format)) {
            sink.sheet(new SheetHead(
                    word("cases"),
                    CaseColumns.all().stream()
                            .map(column -> column.title(language))
                            .toList(),
                    choices()));
            if (format == SheetFormat.CSV) {
                return;
            }
            writeColumns(sink);
            for (Map.Entry<String, List<Option>> list : lists().entrySet()) {
                sink.sheet(SheetHead.of(list.getKey(), List.of(word("code"), word("label"), word("meaning"))));
                for (Option option : list.getValue()) {
                    sink.row(List.of(option.code(), option.label(), option.help()));
                }
            }
        }
    }

    private void writeColumns(RowSink sink) throws IOException {
        sink.sheet(SheetHead.of(
                word("columns"),
                List.of(word("column"), word("label"), word("required"), word("format"), word("list"))));
        for (CaseColumn column : CaseColumns.all()) {
            String required = column.required() ? word("yes") : "";
            String format = Texts.in(language, "tables.kind." + column.kind().name());
            sink.row(List.of(column.name(), column.label(language), required, format, column.list()));
        }
    }

    /** The codes of every column in one table, for those who fill in a CSV file. */
    public void writeCodes(OutputStream stream) throws IOException {
        try (RowSink sink = RowSink.to(stream, SheetFormat.CSV)) {
            sink.sheet(SheetHead.of(
                    word("columns"),
                    List.of(
                            word("column"),
                            word("label"),
                            word("required"),
                            word("format"),
                            word("code"),
                            word("meaning"))));
            for (CaseColumn column : CaseColumns.all()) {
                for (Option option : optionsOrNone(column)) {
                    sink.row(List.<@Nullable Object>of(
                            column.name(),
                            column.label(language),
                            column.required() ? word("yes") : "",
                            Texts.in(language, "tables.kind." + column.kind().name()),
                            option.code(),
                            option.label()));
                }
            }
        }
    }

    /** A column without codes has its one line too. */
    private List<Option> optionsOrNone(CaseColumn column) {
        List<Option> options = listsOf(column).stream()
                .flatMap(list -> choice.options(list).stream())
                .toList();
        return options.isEmpty() ? List.of(new Option("", "", "")) : options;
    }

    /** In the order of the lists' sheets. */
    private Map<String, Choices> choices() {
        Map<String, Choices> choices = new LinkedHashMap<>();
        CaseColumns.all().stream()
                .filter(column -> column.kind() == CellKind.CODE)
                .sorted(Comparator.comparing(CaseColumn::list))
                .forEach(column -> choices.put(
                        column.title(language),
                        new Choices(column.list(), choice.options(column.list()).size())));
        return choices;
    }

    private Map<String, List<Option>> lists() {
        Map<String, List<Option>> lists = new TreeMap<>();
        CaseColumns.all().stream()
                .flatMap(column -> listsOf(column).stream())
                .forEach(list -> lists.computeIfAbsent(list, choice::options));
        return lists;
    }

    private static List<String> listsOf(CaseColumn column) {
        if (column.kind() == CellKind.ACTIONS) {
            return OF_ACTIONS;
        }
        return column.list().isEmpty() ? List.of() : List.of(column.list());
    }

    private String word(String key) {
        return Texts.in(language, "imports.template." + key);
    }
}
