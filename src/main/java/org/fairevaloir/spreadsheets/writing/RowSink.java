package org.fairevaloir.spreadsheets.writing;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.jspecify.annotations.Nullable;

/**
 * Takes a table row by row: a sheet's head, its rows, the next sheet's head, and so on until it is closed. Closing ends
 * the file, and leaves the stream open.
 *
 * <p>A cell may be a text, a {@link Number}, a {@link Boolean}, a {@link java.time.LocalDate} or nothing; anything else
 * is refused with {@link IllegalArgumentException}. A text that a spreadsheet could take for a formula stays a text.
 */
public interface RowSink extends Closeable {
    /**
     * Begins a sheet.
     *
     * @throws IllegalStateException in CSV, when there is one already
     */
    void sheet(SheetHead head) throws IOException;

    /**
     * Adds a row to the sheet.
     *
     * @throws IllegalStateException when none was begun
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    static RowSink to(OutputStream stream, SheetFormat format) throws IOException {
        return switch (format) {
            case CSV -> new CsvSink(stream);
            case XLSX -> new XlsxSink(stream);
            case ODS -> new OdsSink(stream);
        };
    }
}
