package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import org.fairevaloir.shared.Problems;

/** Rows of a text whose cells are separated by comma, semicolon or tab. */
final class CsvRows {
    /** Some programs fill up with empty cells as far as this. */
    private static final int LAST_COLUMN = 16_384;

    /** Longer than any cell, short enough to notice early that a quotation mark was never closed. */
    private static final int LONGEST_FIELD = 1024 * 1024;

    private final HeadedRows to;
    private int cellsOfRow;

    private CsvRows(HeadedRows to) {
        this.to = to;
    }

    static void read(StoredFile file, HeadedRows to) throws IOException {
        CsvText text = CsvText.of(file);
        CsvRows rows = new CsvRows(to);
        try (Reader characters = text.open();
                CsvReader<CsvRecord> reader = rows.reader(text.separator(), characters)) {
            rows.read(reader.iterator());
        } catch (CsvParseException e) {
            throw e.getCause() instanceof Problems refusal ? refusal : refusal("imports.problem.quotes");
        }
    }

    /** Numbers rows as the spreadsheet does: a cell may hold several lines, an empty line is a row too. */
    private void read(Iterator<CsvRecord> records) {
        for (int number = 1; records.hasNext(); number++) {
            to.add(number, records.next().getFields());
            cellsOfRow = 0;
        }
    }

    private CsvReader<CsvRecord> reader(char separator, Reader characters) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(LAST_COLUMN + 1)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(4 * LONGEST_FIELD)
                .fieldModifier(FieldModifier.modify(this::count))
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, characters);
    }

    /** Asked cell by cell, before a line of a million cells is put together. */
    private String count(String cell) {
        cellsOfRow++;
        if (cellsOfRow > LAST_COLUMN) {
            throw to.tooManyColumns();
        }
        return cell;
    }
}
