package org.fairevaloir.cases.exports;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.fairevaloir.spreadsheets.writing.RowSink;
import org.fairevaloir.spreadsheets.writing.SheetHead;
import org.jspecify.annotations.Nullable;

/**
 * Writes an export while it is read: one page is written by a thread of its own while the next one is read, so that
 * however long it is, two pages of it are in memory.
 *
 * @param writers whose thread writes
 * @param language of the titles
 */
public record ExportSheet(ExecutorService writers, Locale language) {
    private static final String NAME = "cases";

    /** Where the pages come from: {@link ReadExported}. */
    @FunctionalInterface
    public interface Pages {
        /** The cases that follow a reference, the first ones for null; none at the end. */
        List<ExportedCase> after(@Nullable String reference);
    }

    /**
     * Writes all of it. The file is ended only when everything is in it: one that broke off is no workbook.
     *
     * @throws IOException when whoever asked for it is gone
     */
    public void write(Export export, Pages pages, OutputStream answer) throws IOException {
        ExportOrder order = export.order();
        CaseTable table = order.format() == ExportFormat.HTCDS ? new HtcdsTable() : new FormTable(order, language);
        @SuppressWarnings("resource") // closing ends the file
        RowSink sink = RowSink.to(answer, order.format().sheet());
        sink.sheet(SheetHead.of(NAME, table.columns()));
        List<ExportedCase> page = pages.after(null);
        while (!page.isEmpty()) {
            List<ExportedCase> read = page;
            Future<?> writing = writers.submit(() -> write(read, table, sink));
            try {
                page = pages.after(read.get(read.size() - 1).reference());
            } finally {
                // Also when reading broke off: nobody writes any more when this has ended.
                end(writing);
            }
        }
        sink.close();
    }

    private static @Nullable Void write(List<ExportedCase> page, CaseTable table, RowSink sink) throws IOException {
        for (ExportedCase exported : page) {
            for (List<? extends @Nullable Object> row : table.rows(exported)) {
                sink.row(row);
            }
        }
        return null;
    }

    private static void end(Future<?> writing) throws IOException {
        try {
            writing.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException gone) {
                throw gone;
            }
            throw new IllegalStateException("a page could not be written", e.getCause());
        } catch (InterruptedException e) {
            writing.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a page was written");
        }
    }
}
