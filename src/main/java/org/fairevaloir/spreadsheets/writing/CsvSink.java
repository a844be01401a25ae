package org.fairevaloir.spreadsheets.writing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file as spreadsheets in France open it: UTF-8 with its mark, semicolons, every cell in quotation marks. */
final class CsvSink implements RowSink {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer characters;
    private final CsvWriter csv;
    private boolean begun;

    CsvSink(OutputStream stream) throws IOException {
        characters = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        characters.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(characters);
    }

    @Override
    public void sheet(SheetHead head) throws IOException {
        if (begun) {
            throw new IllegalStateException("a CSV file holds one table");
        }
        begun = true;
        row(head.columns());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (!begun) {
            throw new IllegalStateException("a table begins with its header");
        }
        List<String> texts = cells.stream().map(CsvSink::text).toList();
        try {
            csv.writeRecord(texts);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Of numbers a minus is no danger: no more than digits follow. */
    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof String text) {
            return HarmlessText.inCsv(text);
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (cell instanceof Number || cell instanceof Boolean || cell instanceof LocalDate) {
            return cell.toString();
        }
        throw new IllegalArgumentException("no kind of cell: " + cell.getClass());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        characters.flush();
    }
}
