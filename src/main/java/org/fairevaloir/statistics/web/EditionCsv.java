package org.fairevaloir.statistics.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.fairevaloir.shared.Texts;
import org.fairevaloir.statistics.EditionView;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.ProtectedCell;
import org.fairevaloir.statistics.disclosure.ProtectedTable;

/** An edition as a spreadsheet opens it: one line for each published figure, in the reader's language. */
final class EditionCsv {
    /** Spreadsheets take the text for UTF-8 only when it begins so. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private EditionCsv() {}

    static String of(EditionView edition, Locale locale) {
        StringWriter text = new StringWriter().append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            write(edition, locale, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(EditionView edition, Locale locale, CsvWriter csv) {
        csv.writeRecord(Stream.of("table", "period", "row", "column", "atLeast")
                .map(column -> Texts.in(locale, "statistics.csv." + column))
                .toList());
        for (ProtectedTable table : edition.tables()) {
            table.cells().stream()
                    .filter(ProtectedCell::isPublished)
                    .forEach(cell -> csv.writeRecord(
                            Texts.in(locale, "statistics.table." + table.key()),
                            period(table.period(), locale),
                            word(edition, cell, table.rows(), locale),
                            word(edition, cell, table.columns(), locale),
                            Integer.toString(cell.atLeast())));
        }
    }

    private static String period(String period, Locale locale) {
        return period.equals(Catalogue.WHOLE) ? Texts.in(locale, "statistics.period.ALL") : period;
    }

    private static String word(EditionView edition, ProtectedCell cell, Axis side, Locale locale) {
        String code = cell.id().codes().get(side.dimension());
        return code == null ? Texts.in(locale, "statistics.table.total") : edition.word(side.dimension(), code, locale);
    }
}
