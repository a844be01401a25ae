package org.fairevaloir.spreadsheets.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.fairevaloir.shared.Problems;

/**
 * Reads the first visible table of a CSV, XLSX or ODS file, told apart by what is in it, never by its name. Dates
 * become {@code 2026-11-23}, numbers lose idle zeros, of a formula only the value counts that was stored with it.
 *
 * <p>It refuses, always with {@link Problems}: what is too large, too long or too wide for the {@link Limits}; what is
 * no table, or is locked, damaged or made to do harm; a table without header or rows, with a column that has no name
 * or the name of another. The keys are {@code imports.problem.*}.
 */
public final class TableReader {
    private final Limits limits;

    public TableReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Hands over each filled row, in order. A file may turn out to be refused after some rows were handed over: act on
     * none of them before this method returns. What the consumer throws is passed on.
     *
     * @throws Problems when the file is refused
     * @throws IOException when the stream can't be read
     */
    public TableSize read(InputStream file, Consumer<TableRow> rows) throws IOException {
        HeadedRows table = new HeadedRows(limits, rows);
        StoredFile stored = StoredFile.take(file, limits.storedBytes());
        if (stored.isZip()) {
            readParts(stored, table);
        } else {
            CsvRows.read(stored, table);
        }
        return table.size();
    }

    /**
     * The same from a file on disk.
     *
     * @throws Problems when the file is refused
     * @throws IOException when it can't be read
     */
    public TableSize read(Path file, Consumer<TableRow> rows) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, rows);
        }
    }

    private void readParts(StoredFile stored, HeadedRows table) throws IOException {
        try (ZipParts parts = ZipParts.open(stored.bytes(), limits)) {
            if (parts.has("content.xml")) {
                OdsRows.read(parts, table);
            } else if (parts.has("xl/workbook.xml")) {
                XlsxRows.read(stored.bytes(), parts, table);
            } else {
                throw Refusals.refusal("imports.problem.notTable");
            }
        }
    }
}
