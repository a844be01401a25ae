package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.damaged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.fairevaloir.shared.Problems;

/** Rows of the first visible sheet of an XLSX workbook, after {@link ZipParts} had a look at it. */
final class XlsxRows {
    private XlsxRows() {}

    static void read(byte[] workbook, ZipParts parts, HeadedRows to) throws IOException {
        // A cell is known as a date by its style only; a workbook may have none.
        ReadingOptions options = new ReadingOptions(parts.has("xl/styles.xml"), false);
        try (ReadableWorkbook book = library(() -> new ReadableWorkbook(new ByteArrayInputStream(workbook), options));
                Stream<Row> rows = library(() -> first(book).openStream())) {
            read(rows.iterator(), to);
        }
    }

    private static void read(Iterator<Row> rows, HeadedRows to) {
        int last = 0;
        while (library(rows::hasNext)) {
            Row row = library(rows::next);
            List<String> texts = library(() -> row.stream().map(XlsxCell::text).toList());
            // Programs that leave numbers out leave no row out.
            last = Math.max(last + 1, row.getRowNum());
            to.add(last, texts);
        }
    }

    private static Sheet first(ReadableWorkbook book) {
        return book.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The library tells a damaged file by exceptions of many kinds; those of the consumer of rows are not among them.
     */
    private static <T> T library(Callable<T> call) {
        try {
            return call.call();
        } catch (Problems e) {
            throw e;
        } catch (Exception e) {
            throw damaged(e);
        }
    }
}
