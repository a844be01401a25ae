package org.fairevaloir.spreadsheets.writing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An XLSX workbook. Every text is a string in its cell: never a formula, and never kept until the end. */
final class XlsxSink implements RowSink {
    /** Rows that are held before they are written. */
    private static final int HELD = 500;

    private static final String DATE = "yyyy-mm-dd";

    /** Excel's calendar begins in 1900, with a day that never was. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Where the length of a list is not said: as far as Excel goes. */
    private static final int LAST_ROW = Worksheet.MAX_ROWS - 1;

    /** Excel reads {@code _x0041_} as the letter A; who means the seven characters writes the first as such. */
    private static final Pattern LIKE_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern NEEDS_SPACE_KEPT = Pattern.compile("^\\s|\\s$|\\s\\s|[\\t\\n\\r]");

    private final Workbook workbook;
    private final Map<String, Worksheet> promised = new HashMap<>();
    private @Nullable Worksheet sheet;
    private @Nullable SheetHead choices;
    private int row;

    XlsxSink(OutputStream stream) {
        workbook = new Workbook(new KeptOpen(stream), "Faire Valoir", null);
    }

    @Override
    public void sheet(SheetHead head) throws IOException {
        // Made before the lists of the one before are, so that it stands next to it.
        Worksheet begun = worksheet(head.name());
        finishSheet();
        sheet = begun;
        choices = head;
        row = 0;
        begun.freezePane(0, 1);
        row(head.columns());
    }

    private void letChoose(Worksheet finished, SheetHead head) {
        head.choices().forEach((column, offered) -> {
            int at = head.columns().indexOf(column);
            finished.range(1, at, LAST_ROW, at)
                    .validateWithList(worksheet(offered.sheet()).range(1, 0, offered.size(), 0))
                    .showErrorMessage(false)
                    .errorTitle("")
                    .error("");
        });
    }

    /** A list may be pointed at before it is written. */
    private Worksheet worksheet(String name) {
        // A straight apostrophe would end the name in the reference to it.
        return promised.computeIfAbsent(name, key -> workbook.newWorksheet(key.replace('\'', '’')));
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        Worksheet begun = sheet;
        if (begun == null) {
            throw new IllegalStateException("a table begins with its header");
        }
        for (int column = 0; column < cells.size(); column++) {
            write(begun, column, cells.get(column));
        }
        row++;
        if (row % HELD == 0) {
            begun.flush();
        }
    }

    private void write(Worksheet begun, int column, @Nullable Object cell) {
        if (cell == null) {
            return;
        }
        if (cell instanceof String text) {
            writeText(begun, column, text);
        } else if (cell instanceof LocalDate day) {
            writeDay(begun, column, day);
        } else if (cell instanceof Number number) {
            begun.value(row, column, number);
        } else if (cell instanceof Boolean yes) {
            begun.value(row, column, yes);
        } else {
            throw new IllegalArgumentException("no kind of cell: " + cell.getClass());
        }
    }

    private void writeText(Worksheet begun, int column, String text) {
        String escaped = LIKE_ESCAPE.matcher(HarmlessText.inXml(text)).replaceAll("_x005F_");
        if (NEEDS_SPACE_KEPT.matcher(escaped).find()) {
            begun.inlineString(
                    row, column, RichText.builder().run(escaped).end().build());
        } else if (!escaped.isEmpty()) {
            begun.inlineString(row, column, escaped);
        }
    }

    private void writeDay(Worksheet begun, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            writeText(begun, column, day.toString());
        } else {
            begun.value(row, column, day);
            begun.style(row, column).format(DATE).set();
        }
    }

    private void finishSheet() throws IOException {
        if (sheet != null && choices != null) {
            letChoose(sheet, choices);
            sheet.finish();
        }
    }

    @Override
    public void close() throws IOException {
        finishSheet();
        workbook.finish();
    }

    /** The stream belongs to whoever gave it. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
