package org.fairevaloir.spreadsheets.writing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.junit.jupiter.api.Test;

/** Whatever somebody typed, no cell of an export is a formula in the program that opens it. */
class FormulaInjectionTest {
    private static final List<String> BEFORE =
            List.of("", " ", "  ", "\u00a0", "\u200b", "\uFEFF", "\u0001", "\n", "\r", "\t", "\u3000");
    private static final List<String> SIGNS = List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n");
    private static final List<String> AFTER = List.of(
            "1+1",
            "cmd|'/c calc'!A0",
            "HYPERLINK(\"http://x.example\";\"a\")",
            "SUM(A1:A9)",
            "\";=1+1",
            "\n=1+1",
            "'=1",
            "",
            "💥",
            "<f>1</f>");

    private static List<String> hostile() {
        Random random = new Random(20_261_123);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String before = any(random, BEFORE) + any(random, BEFORE);
            texts.add(before + any(random, SIGNS) + any(random, AFTER) + any(random, AFTER));
        }
        return texts;
    }

    private static String any(Random random, List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    @Test
    void no_cell_of_csv_begins_a_formula() throws IOException {
        assertThat(cellsOfCsv(written(SheetFormat.CSV))).hasSize(3_001).noneMatch(FormulaInjectionTest::begins);
    }

    @Test
    void no_cell_of_xlsx_is_anything_but_a_text() throws Exception {
        assertThat(kindsOfCells(written(SheetFormat.XLSX), "xl/worksheets/sheet1.xml", "c"))
                .hasSizeGreaterThan(2_900)
                .containsOnly("inlineStr");
    }

    @Test
    void no_cell_of_ods_is_anything_but_a_text() throws Exception {
        assertThat(kindsOfCells(written(SheetFormat.ODS), "content.xml", "table-cell"))
                .hasSize(3_001)
                .containsOnly("string");
    }

    /** Positive control: the checks above find the formulas of writers without a guard. */
    @Test
    void a_writer_without_the_guard_is_caught() throws Exception {
        StringWriter csv = new StringWriter();
        try (CsvWriter bare = CsvWriter.builder().fieldSeparator(';').build(csv)) {
            hostile().forEach(bare::writeRecord);
        }
        assertThat(cellsOfCsv(csv.toString().getBytes(StandardCharsets.UTF_8)))
                .filteredOn(FormulaInjectionTest::begins)
                .hasSizeGreaterThan(2_000);

        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(xlsx, "x", null)) {
            Worksheet sheet = workbook.newWorksheet("x");
            sheet.inlineString(0, 0, "=1");
            sheet.formula(1, 0, "1+1");
        }
        assertThat(kindsOfCells(xlsx.toByteArray(), "xl/worksheets/sheet1.xml", "c"))
                .containsExactly("inlineStr", "formula");
    }

    @Test
    void innocent_texts_stay_as_they_are() {
        assertThat(Stream.of("soins", "", " soins", "1 + 1 = 2", "a@b.example", "l’été -", "'x", "(-)", "–", "•"))
                .allSatisfy(text -> assertThat(HarmlessText.inCsv(text)).isEqualTo(text));
    }

    /** As a careless spreadsheet program would decide, written down apart from the guard. */
    private static boolean begins(String cell) {
        return cell.matches("(?s)[\\t\\r\\n].*") || cell.matches("(?s)[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠].*");
    }

    private static byte[] written(SheetFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RowSink sink = RowSink.to(file, format)) {
            sink.sheet(SheetHead.of("=1+1", List.of("=cmd|'/c calc'!A0")));
            for (String text : hostile()) {
                sink.row(List.of(text));
            }
        }
        return file.toByteArray();
    }

    private static List<String> cellsOfCsv(byte[] file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(';')
                .detectBomHeader(true)
                .skipEmptyLines(false)
                .ofCsvRecord(new ByteArrayInputStream(file))) {
            return reader.stream().flatMap(row -> row.getFields().stream()).toList();
        }
    }

    /** What each cell says it is; a formula, wherever it says so. */
    private static List<String> kindsOfCells(byte[] file, String part, String cell) throws Exception {
        List<String> kinds = new ArrayList<>();
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(part(file, part));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals(cell)) {
                    kinds.add(kind(reader));
                } else if (reader.getLocalName().equals("f")) {
                    kinds.set(kinds.size() - 1, "formula");
                }
            }
        }
        return kinds;
    }

    private static String kind(XMLStreamReader reader) throws XMLStreamException {
        String kind = "none";
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            switch (reader.getAttributeLocalName(i)) {
                case "formula" -> {
                    return "formula";
                }
                case "t", "value-type" -> kind = reader.getAttributeValue(i);
                default -> {
                    // A place or a style.
                }
            }
        }
        return kind;
    }

    private static InputStream part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            return new ByteArrayInputStream(
                    zip.getInputStream(zip.getEntry(name)).readAllBytes());
        }
    }
}
