package org.fairevaloir.spreadsheets.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.CONTENT;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.SHEET;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.many;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.ods;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.odsCell;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.odsRow;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.row;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.sheet;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees in a table is what is read, whatever program wrote it. */
class TableReaderTest {
    private static final String TABLE = "Droit;Où;Motif\nsoins;Besançon;« refusé » – 12 €\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TABLE.getBytes(UTF_8)),
                Arguments.of("UTF-8 with its mark", ("\uFEFF" + TABLE).getBytes(UTF_8)),
                Arguments.of("Windows-1252", TABLE.getBytes(Charset.forName("windows-1252"))),
                Arguments.of("UTF-16 with its mark", TABLE.getBytes(UTF_16)),
                Arguments.of("UTF-16LE with its mark", ("\uFEFF" + TABLE).getBytes(UTF_16LE)),
                Arguments.of("UTF-16LE", TABLE.getBytes(UTF_16LE)),
                Arguments.of("UTF-16BE", TABLE.getBytes(UTF_16BE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void accents_are_read_from_every_usual_encoding(String encoding, byte[] file) throws IOException {
        assertThat(read(file))
                .as(encoding)
                .containsExactly(
                        new TableRow(2, Map.of("Droit", "soins", "Où", "Besançon", "Motif", "« refusé » – 12 €")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b,c;d", "a,b;c,d", "a\tb;c,d\te", "\"a;;;;\",b;c,d,\"x\ny;;;;\""})
    void the_header_tells_what_separates_cells(String header) throws IOException {
        List<String> columns = List.copyOf(
                read((header + "\nx\n").getBytes(UTF_8)).get(0).cells().keySet());

        assertThat(columns).hasSizeGreaterThan(1).doesNotContain(header);
        assertThat(columns.get(0)).isIn("a", "a;;;;");
    }

    @Test
    void rows_have_the_numbers_of_the_spreadsheet_and_empty_ones_are_counted() throws IOException {
        String csv = "a;b\n\n\"1\n1\";2\n;;\n\n3;4\n\n;\n";
        byte[] workbook = xlsx(row(1, "a", "b") + row(3, "1\n1", "2") + "<row r='4'/>" + row(6, "3", "4")
                        + "<row r='9'/>")
                .bytes();
        byte[] document = ods(odsRow("a", "b") + "<table:table-row/>" + odsRow("1</text:p><text:p>1", "2")
                        + "<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
                        + odsRow("3", "4")
                        + "<table:table-row table:number-rows-repeated='1048570'><table:table-cell"
                        + " table:number-columns-repeated='16384'/></table:table-row>")
                .bytes();

        for (byte[] file : List.of(csv.getBytes(UTF_8), workbook, document)) {
            List<TableRow> rows = new ArrayList<>();
            TableSize size = reader().read(new ByteArrayInputStream(file), rows::add);
            assertThat(rows)
                    .containsExactly(
                            new TableRow(3, Map.of("a", "1\n1", "b", "2")),
                            new TableRow(6, Map.of("a", "3", "b", "4")));
            assertThat(size).isEqualTo(new TableSize(List.of("a", "b"), 2, 3));
        }
    }

    @Test
    void rows_without_numbers_are_counted() throws IOException {
        String bare = "<row><c t='s'><v>0</v></c></row><row><c t='s'><v>1</v></c></row>";

        assertThat(read(xlsx(bare).bytes())).containsExactly(new TableRow(2, Map.of("a", "b")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "<c><v>12</v></c>~12",
                "<c><v>12.0</v></c>~12",
                "<c><v>0.30000000000000004</v></c>~0.3",
                "<c><v>1.2E3</v></c>~1200",
                "<c><v>-0.5</v></c>~-0.5",
                "<c><v>1E999999999</v></c>~1E+999999999",
                "<c s='1'><v>42331</v></c>~2015-11-23",
                "<c s='1'><v>61</v></c>~1900-03-01",
                "<c s='1'><v>59</v></c>~1900-02-28",
                "<c s='3'><v>42331.586805555555</v></c>~2015-11-23T14:05",
                "<c s='2'><v>0.586805555555</v></c>~14:05",
                "<c s='4'><v>42331</v></c>~42331",
                "<c s='1'><v>-3</v></c>~-3",
                "<c s='1'><f>TODAY()</f><v>42331</v></c>~2015-11-23",
                "<c><f>1+1</f><v>2</v></c>~2",
                "<c t='str'><f>A1</f><v>soins</v></c>~soins",
                "<c t='b'><v>1</v></c>~true",
                "<c t='s'><v>1</v></c>~b",
                "<c t='inlineStr'><is><r><t>a</t></r><r><t xml:space='preserve'> b </t></r></is></c>~'a b '",
                "<c t='inlineStr'><is><t>a_x000D_b</t></is></c>~'a\rb'",
                "<c t='e'><v>#N/A</v></c>~#N/A"
            })
    void a_cell_of_xlsx_is_what_a_person_sees(String cell, String seen) throws IOException {
        byte[] file = xlsx(row(1, "x", "y") + "<row r='2'>" + cell + "<c t='s'><v>0</v></c></row>")
                .bytes();

        assertThat(read(file)).containsExactly(new TableRow(2, Map.of("x", seen, "y", "a")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '~',
            value = {
                "office:value-type='float' office:value='12.0'~12",
                "office:value-type='percentage' office:value='0.5'~0.5",
                "office:value-type='date' office:date-value='2015-11-23'~2015-11-23",
                "office:value-type='date' office:date-value='2015-11-23T14:05:00'~2015-11-23T14:05",
                "office:value-type='date' office:date-value='2015-11-23T00:00:00'~2015-11-23",
                "office:value-type='time' office:time-value='PT14H05M00S'~14:05",
                "office:value-type='time' office:time-value='PT30H00M00S'~PT30H00M00S",
                "office:value-type='boolean' office:boolean-value='true'~true",
                "table:formula='of:=A1' office:value-type='string' office:string-value='soins'~soins",
                "office:value-type='string'~shown"
            })
    void a_cell_of_ods_is_what_it_means(String attributes, String meant) throws IOException {
        String cell = "<table:table-cell " + attributes + "><text:p>shown</text:p></table:table-cell>";
        byte[] file = ods(odsRow("x", "y") + "<table:table-row>" + cell + odsCell("z") + "</table:table-row>")
                .bytes();

        assertThat(read(file)).containsExactly(new TableRow(2, Map.of("x", meant, "y", "z")));
    }

    @Test
    void a_text_of_ods_keeps_its_blanks_and_leaves_out_its_notes() throws IOException {
        String text =
                "\n  un<text:s text:c='2'/>deux <text:span> trois</text:span><text:tab/>quatre<text:line-break/>cinq";
        String note =
                "<office:annotation><text:p>note</text:p></office:annotation><draw:frame><text:p>x</text:p></draw:frame>";
        byte[] file = ods(odsRow("x") + odsRow(text).replace("<text:p>", note + "<text:p>"))
                .bytes();

        assertThat(read(file)).containsExactly(new TableRow(2, Map.of("x", "un  deux trois\tquatre\ncinq")));
    }

    @Test
    void merged_and_repeated_cells_and_headings_of_ods_are_in_their_places() throws IOException {
        String rows = "<table:table-header-rows>" + odsRow("a", "b", "c", "d") + "</table:table-header-rows>"
                + "<table:table-row-group><table:table-row><table:table-cell table:number-columns-repeated='2'/>"
                + "<table:covered-table-cell/>" + odsCell("x") + "</table:table-row></table:table-row-group>";

        assertThat(read(ods(rows).bytes()))
                .containsExactly(new TableRow(2, Map.of("a", "", "b", "", "c", "", "d", "x")));
    }

    @Test
    void the_first_sheet_that_is_shown_is_read() throws IOException {
        byte[] file = xlsx(row(1, "hidden") + row(2, "x"))
                .with("xl/worksheets/sheet2.xml", sheet(row(1, "shown") + row(2, "y")))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                                + "<sheet name='1' sheetId='1' state='hidden' r:id='r1'/>"
                                + "<sheet name='2' sheetId='2' r:id='r2'/></sheets></workbook>")
                .bytes();

        assertThat(read(file)).containsExactly(new TableRow(2, Map.of("shown", "y")));
    }

    @Test
    void only_the_first_table_of_ods_is_read() throws IOException {
        byte[] file = ods(odsRow("a") + odsRow("1") + "</table:table><table:table>" + odsRow("z") + odsRow("2"))
                .bytes();

        assertThat(read(file)).containsExactly(new TableRow(2, Map.of("a", "1")));
    }

    @Test
    void a_workbook_without_styles_is_read() throws IOException {
        byte[] file = xlsx(row(1, "a") + row(2, "1")).without("xl/styles.xml").bytes();

        assertThat(read(file)).containsExactly(new TableRow(2, Map.of("a", "1")));
    }

    @Test
    void cells_are_in_the_order_of_the_columns_and_none_is_missing() throws IOException {
        TableRow row = read("c;b;a\n1\n".getBytes(UTF_8)).get(0);

        assertThat(row.cells().keySet()).containsExactly("c", "b", "a");
        assertThat(row.cells().values()).containsExactly("1", "", "");
    }

    @Test
    void all_bad_headers_are_told_at_once() {
        Problems refusal = catchThrowableOfType(Problems.class, () -> read("a;;a;b;b;\n1;2;3;4;5\n".getBytes(UTF_8)));

        assertThat(refusal.list())
                .containsExactly(
                        Problem.of("file", "imports.problem.blankHeader", "B1"),
                        Problem.of("file", "imports.problem.twoHeaders", "a", "C1"),
                        Problem.of("file", "imports.problem.twoHeaders", "b", "E1"));
    }

    @Test
    void a_file_of_100_MB_is_refused_after_its_first_20() {
        Endless endless = new Endless(100L * 1024 * 1024);

        Problems refusal = catchThrowableOfType(Problems.class, () -> reader().read(endless, row -> {}));

        assertThat(refusal.list()).containsExactly(Problem.of("file", "imports.problem.tooLarge", "20"));
        assertThat(endless.given).isEqualTo(20L * 1024 * 1024 + 1);
    }

    @Test
    void ten_thousand_rows_are_few_enough_and_fewer_can_be_asked_for() throws IOException {
        byte[] file = ("a\n" + "x\n".repeat(10_000)).getBytes(UTF_8);

        assertThat(read(file)).hasSize(10_000);
        assertThatThrownBy(() ->
                        new TableReader(Limits.USUAL.withRows(9_999)).read(new ByteArrayInputStream(file), row -> {}))
                .isInstanceOf(Problems.class);
    }

    @Test
    void no_more_is_inflated_than_the_limit_of_each_file() {
        Limits tight = new Limits(1_000_000, 300_000, 200, 100, 10, 10, 10);
        List<MadeFiles> bombs = List.of(
                xlsx().with(SHEET, many("<a>", "<a/>", 1_000_000, "")),
                ods().with(CONTENT, many("<a>", "<a/>", 1_000_000, "")),
                xlsx(row(1, "a")).with("xl/media/a.bin", many("", "0", 1_000_000, "")));

        for (MadeFiles bomb : bombs) {
            byte[] file = bomb.bytes();
            InflationBudget budget = new InflationBudget(tight.inflatedBytes(file.length));
            assertThatThrownBy(() -> ZipParts.open(file, tight, budget)).isInstanceOf(Problems.class);
            // One buffer more may have been inflated when the limit is noticed.
            assertThat(budget.spent()).isBetween(tight.inflatedBytes(), tight.inflatedBytes() + 8 * 1024);
        }
    }

    @Test
    void a_row_that_the_consumer_refuses_is_not_taken_for_a_damaged_file() {
        for (byte[] file : List.of(
                "a\n1\n".getBytes(UTF_8),
                xlsx(row(1, "a") + row(2, "1")).bytes(),
                ods(odsRow("a") + odsRow("1")).bytes())) {
            assertThatThrownBy(() -> reader().read(new ByteArrayInputStream(file), row -> {
                        throw new IllegalStateException("stored already");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("stored already");
        }
    }

    @Test
    void a_stream_that_breaks_is_no_fault_of_the_file() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                throw new IOException("connection lost");
            }
        };

        assertThatThrownBy(() -> reader().read(broken, row -> {})).isInstanceOf(IOException.class);
    }

    @Test
    void a_file_on_disk_is_read_whatever_its_name(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("tableau.csv"), xlsx(row(1, "a") + row(2, "1")).bytes());

        List<TableRow> rows = new ArrayList<>();
        reader().read(file, rows::add);

        assertThat(rows).containsExactly(new TableRow(2, Map.of("a", "1")));
    }

    @Test
    void innocent_texts_are_not_taken_for_commands() throws IOException {
        String texts = "- refus|obstacle ! dit-on\n=A1|B2\n+33 1 23 45\n@prefecture (DDE) !\n- la DDE (équipement)\n";

        assertThat(read(("a\n" + texts).getBytes(UTF_8))).hasSize(5);
    }

    private static TableReader reader() {
        return new TableReader(Limits.USUAL);
    }

    private static List<TableRow> read(byte[] file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        reader().read(new ByteArrayInputStream(file), rows::add);
        return rows;
    }

    /** Gives so many letters, and counts those that were taken. */
    private static final class Endless extends InputStream {
        private final long length;
        private long given;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return given++ < length ? 'a' : -1;
        }

        @Override
        public int read(byte[] to, int from, int most) {
            int now = (int) Math.min(most, length - given);
            Arrays.fill(to, from, from + now, (byte) 'a');
            given += now;
            return now == 0 && most > 0 ? -1 : now;
        }
    }
}
