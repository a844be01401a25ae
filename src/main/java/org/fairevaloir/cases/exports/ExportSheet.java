package org.fairevaloir.cases.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.fairevaloir.spreadsheets.writing.RowSink;
import org.fairevaloir.spreadsheets.writing.SheetHead;
import org.jspecify.annotations.Nullable;

/** Writes an export while it is read, one page at a time: however long it is, one page of it is in memory. */
public final class ExportSheet {
    private static final String NAME = "cases";

    private ExportSheet() {}

    /** Where the pages come from: {@link ReadExported}. */
    @FunctionalInterface
    public interface Pages {
        /** The cases that follow a reference, the first ones for null; none at the end. */
        List<ExportedCase> after(@Nullable String reference);
    }

    /**
     * Writes all of it. The file is ended only when everything is in it: one that broke off is no workbook.
     *
     * @param language of the titles
     * @throws IOException when whoever asked for it is gone
     */
    public static void write(Export export, Pages pages, Locale language, OutputStream answer) throws IOException {
        ExportOrder order = export.order();
        CaseTable table = order.format() == ExportFormat.HTCDS ? new HtcdsTable() : new FormTable(order, language);
        @SuppressWarnings("resource") // closing ends the file
        RowSink sink = RowSink.to(answer, order.format().sheet());
        sink.sheet(SheetHead.of(NAME, table.columns()));
        List<ExportedCase> page = pages.after(null);
        while (!page.isEmpty()) {
            for (ExportedCase exported : page) {
                for (List<? extends @Nullable Object> row : table.rows(exported)) {
                    sink.row(row);
                }
            }
            page = pages.after(page.get(page.size() - 1).reference());
        }
        sink.close();
    }
}
