package org.fairevaloir.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.fairevaloir.spreadsheets.reading.Limits;
import org.fairevaloir.spreadsheets.reading.TableReader;
import org.fairevaloir.spreadsheets.reading.TableRow;
import org.fairevaloir.spreadsheets.writing.RowSink;
import org.fairevaloir.spreadsheets.writing.SheetHead;
import org.fairevaloir.spreadsheets.writing.SheetHead.Choices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read again as it was, in every format. */
class RoundTripTest {
    private static final List<String> PIECES = List.of(
            "soins",
            "é",
            "œ",
            "Ω",
            "中",
            "😀",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "\"",
            "\"\"",
            "'",
            ";",
            ",",
            "<b>",
            "&amp;",
            "&",
            "]]>",
            "_x0041_",
            "_x",
            "0",
            "-1",
            "=",
            "@",
            "\u00a0",
            "«",
            "»",
            "<!--",
            "a|b!",
            "\u2028",
            "1.0",
            "2026-11-23");

    @ParameterizedTest
    @EnumSource
    void harmless_texts_come_back_as_they_were(SheetFormat format) throws IOException {
        Random random = new Random(20_261_123);
        List<List<String>> written = IntStream.range(0, 2_000)
                .mapToObj(i -> List.of("x" + i, harmless(random), harmless(random)))
                .toList();

        assertThat(texts(format, written))
                .zipSatisfy(written, (read, row) -> assertThat(read).isEqualTo(row));
    }

    private static String harmless(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "a" : "");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        // In CSV what looks like a formula comes back with its apostrophe; a cell of nothing but blanks is an empty
        // one.
        boolean harmful = text.toString().matches("(?s)[\\t\\n].*|[\\s\\p{Z}]*[=@+-].*");
        return harmful || text.toString().isBlank() ? "x" + text : text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void a_cell_of_nothing_but_blanks_is_an_empty_one(SheetFormat format) throws IOException {
        assertThat(texts(format, List.of(List.of("  ", "x", " ")))).containsExactly(List.of("", "x", ""));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void even_what_looks_like_a_formula_comes_back_as_it_was_where_texts_are_marked_as_such(SheetFormat format)
            throws IOException {
        List<List<String>> written =
                List.of(List.of("=1+1", "+33 1", "@x"), List.of(" =1", "-", "\tx"), List.of("＝1", "\n=1", "x"));

        assertThat(texts(format, written)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource
    void typed_cells_come_back_as_texts(SheetFormat format) throws IOException {
        List<Object> row = Arrays.asList(
                "x",
                12,
                -3L,
                new BigDecimal("1200.50"),
                0.1 + 0.2,
                LocalDate.of(2026, 11, 23),
                LocalDate.of(1899, 5, 1),
                true,
                null,
                "");

        assertThat(rows(write(format, List.of(row), row.size())))
                .containsExactly(
                        format == SheetFormat.CSV
                                ? List.of(
                                        "x",
                                        "12",
                                        "-3",
                                        "1200.50",
                                        "0.30000000000000004",
                                        "2026-11-23",
                                        "1899-05-01",
                                        "true",
                                        "",
                                        "")
                                : List.of(
                                        "x", "12", "-3", "1200.5", "0.3", "2026-11-23", "1899-05-01", "true", "", ""));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_cell_is_refused(SheetFormat format) {
        assertThatThrownBy(() -> write(format, List.of(List.of(new Object())), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void further_sheets_do_not_disturb_the_first(SheetFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RowSink sink = RowSink.to(file, format)) {
            sink.sheet(new SheetHead(
                    "Cas", List.of("Droit"), Map.of("Droit", new Choices("Listes d'autorités & droits", 2))));
            sink.row(List.of("soins"));
            sink.sheet(SheetHead.of("Listes d'autorités & droits", List.of("Code")));
            sink.row(List.of("soins"));
            sink.row(List.of("asile"));
        }

        assertThat(rows(file.toByteArray())).containsExactly(List.of("soins"));
    }

    @Test
    void csv_has_one_table() throws IOException {
        try (RowSink sink = RowSink.to(new ByteArrayOutputStream(), SheetFormat.CSV)) {
            assertThatThrownBy(() -> sink.row(List.of("a"))).isInstanceOf(IllegalStateException.class);
            sink.sheet(SheetHead.of("Cas", List.of("a")));
            assertThatThrownBy(() -> sink.sheet(SheetHead.of("Droits", List.of("a"))))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void characters_that_xml_cannot_hold_are_left_out() throws IOException {
        List<List<String>> hostile = List.of(List.of("a\0b\u0001c\uD800d\uFFFEe", "x", "y"));

        for (SheetFormat format : List.of(SheetFormat.XLSX, SheetFormat.ODS)) {
            assertThat(texts(format, hostile).get(0)).first().isEqualTo("abcde");
        }
    }

    @Test
    void ods_begins_with_its_type_as_it_is() throws IOException {
        byte[] file = write(SheetFormat.ODS, List.of(List.of("x")), 1);

        assertThat(new String(file, 30, 54, StandardCharsets.US_ASCII))
                .isEqualTo("mimetype" + SheetFormat.ODS.mediaType());
        assertThat(file).isEqualTo(write(SheetFormat.ODS, List.of(List.of("x")), 1));
    }

    @ParameterizedTest
    @EnumSource
    void ten_thousand_rows_are_written_and_read_in_seconds(SheetFormat format) throws IOException {
        List<List<Object>> rows = IntStream.range(0, 10_000)
                .mapToObj(i -> IntStream.range(0, 20)
                        .mapToObj(c ->
                                c % 5 == 0 ? (Object) LocalDate.of(2020, 1, 1).plusDays(i) : "valeur " + c + " de " + i)
                        .toList())
                .toList();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        long begun = System.nanoTime();
        byte[] file = write(format, rows, 20);
        long written = System.nanoTime();
        long allocated = threads.getCurrentThreadAllocatedBytes();
        int[] read = {0};
        new TableReader(Limits.USUAL).read(new ByteArrayInputStream(file), row -> read[0]++);
        long end = System.nanoTime();

        System.out.printf(
                "%s, 10,000 rows of 20 cells, %,d bytes: written in %d ms, read in %d ms, %d MB allocated and dropped%n",
                format,
                file.length,
                (written - begun) / 1_000_000,
                (end - written) / 1_000_000,
                (threads.getCurrentThreadAllocatedBytes() - allocated) >> 20);
        assertThat(read[0]).isEqualTo(10_000);
        assertThat(end - begun).isLessThan(20_000_000_000L);
    }

    private static List<List<String>> texts(SheetFormat format, List<List<String>> rows) throws IOException {
        return rows(write(format, rows, 3));
    }

    private static byte[] write(SheetFormat format, List<? extends List<?>> rows, int columns) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RowSink sink = RowSink.to(file, format)) {
            sink.sheet(SheetHead.of(
                    "Cas", IntStream.range(0, columns).mapToObj(i -> "c" + i).toList()));
            for (List<?> row : rows) {
                sink.row(row);
            }
        }
        return file.toByteArray();
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        new TableReader(Limits.USUAL).read(new ByteArrayInputStream(file), rows::add);
        return rows.stream().map(row -> List.copyOf(row.cells().values())).toList();
    }
}
