package org.fairevaloir.spreadsheets.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.CONTENT;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.SHEET;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.STRINGS;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.content;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.many;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.ods;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.odsCell;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.odsRow;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.row;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.sheet;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.xlsx;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every broken or hostile file is refused, for the right reason, in seconds and in little memory. */
class BrokenFilesTest {
    /** Of the processor, whatever else the machine does. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Everything that is allocated while a file is refused, garbage included: more than ever is held at once. */
    private static final long MOST_ALLOCATED = 300L * 1024 * 1024;

    private static final String HEAD = row(1, "droit", "date");
    private static final String ODS_HEAD = odsRow("droit", "date");
    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>";
    private static final int MILLION = 1_000_000;

    private static final Map<String, Map<String, Supplier<byte[]>>> FILES = new TreeMap<>(Map.ofEntries(
            refused(
                    "empty",
                    Map.of(
                            "no byte",
                            text(""),
                            "blanks",
                            text(" \n\n"),
                            "blank sheet of XLSX",
                            () -> xlsx("").bytes(),
                            "blank sheet of ODS",
                            () -> ods("").bytes())),
            refused(
                    "notTable",
                    Map.ofEntries(
                            Map.entry("PNG called CSV", hex("89504e470d0a1a0a0000000d49484452")),
                            Map.entry("JPEG called CSV", hex("ffd8ffe000104a464946")),
                            Map.entry("PDF", text("%PDF-1.7\n")),
                            Map.entry("GIF", text("GIF89a;x\n1;2\n")),
                            Map.entry("page of the web", text("\n<html><table><tr><td>droit</td></tr></table>")),
                            Map.entry(
                                    "DOCX",
                                    () -> new MadeFiles()
                                            .with("word/document.xml", "<a/>")
                                            .bytes()),
                            Map.entry(
                                    "ODT",
                                    () -> ods(ODS_HEAD)
                                            .with("mimetype", "application/vnd.oasis.opendocument.text")
                                            .bytes()),
                            Map.entry("bytes", () -> new byte[] {7, 8, 14, 15, 'a', ';', 'b', '\n', 'c'}))),
            refused(
                    "encrypted",
                    Map.of(
                            "XLSX with a password", () -> ole2("EncryptedPackage"),
                            "ZIP with a password", () -> flagged(xlsx(HEAD).bytes()),
                            "ODS with a password",
                                    () -> ods(ODS_HEAD)
                                            .with("META-INF/manifest.xml", "<m><e><encryption-data/></e></m>")
                                            .bytes())),
            refused("oldExcel", Map.of("XLS", () -> ole2("Workbook"))),
            refused(
                    "damaged",
                    Map.ofEntries(
                            Map.entry("half an XLSX", () -> half(goodXlsx())),
                            Map.entry(
                                    "half an ODS",
                                    () -> half(ods(ODS_HEAD + odsRow("a", "b")).bytes())),
                            Map.entry(
                                    "XLSX without its last byte",
                                    () -> Arrays.copyOf(goodXlsx(), goodXlsx().length - 1)),
                            Map.entry("only the beginning of a ZIP", hex("504b0304")),
                            Map.entry("ZIP with wrong bytes in a part", () -> scratched(goodXlsx())),
                            Map.entry(
                                    "two parts of one name",
                                    () -> xlsx(HEAD)
                                            .with("XL/workbook.xml", "<a/>")
                                            .bytes()),
                            Map.entry(
                                    "XML that breaks off",
                                    () -> xlsx().with(SHEET, "<worksheet><sheetData><row>")
                                            .bytes()),
                            Map.entry("sheet that is not there", () -> xlsx().bytes()),
                            Map.entry(
                                    "no table of contents",
                                    () -> xlsx(HEAD)
                                            .without("[Content_Types].xml")
                                            .bytes()),
                            Map.entry("shared text that is not there", () -> sheetWith("<c t='s'><v>7</v></c>")),
                            Map.entry("shared text far away", () -> sheetWith("<c t='s'><v>2000000000</v></c>")),
                            Map.entry(
                                    "shared text far away, in pieces",
                                    () -> sheetWith("<c t='s'><v>20<x/>0000000</v></c>")),
                            Map.entry("number that is none", () -> sheetWith("<c><v>douze</v></c>")),
                            Map.entry("cell of no known type", () -> sheetWith("<c t='x'><v>1</v></c>")),
                            Map.entry("cell at no place", () -> sheetWith("<c r='é1'><v>1</v></c>")),
                            Map.entry(
                                    "shared formula of nobody",
                                    () -> sheetWith("<c><f t='shared' si='9'/><v>1</v></c>")),
                            Map.entry(
                                    "XML in UTF-16",
                                    () -> xlsx().with(
                                                    SHEET,
                                                    new String(("\uFEFF" + sheet(HEAD)).getBytes(UTF_16LE), ISO_8859_1))
                                            .bytes()),
                            Map.entry(
                                    "XML that says UTF-16",
                                    () -> xlsx().with(SHEET, "<?xml version='1.0' encoding='UTF-16'?>" + sheet(HEAD))
                                            .bytes()),
                            Map.entry(
                                    "ODS with a date that is none",
                                    () -> cell("office:value-type='date' office:date-value='x'")),
                            Map.entry(
                                    "ODS with a number that is none",
                                    () -> cell("office:value-type='float' office:value='x'")),
                            Map.entry("ODS repeated minus once", () -> cell("table:number-columns-repeated='-1'")))),
            refused("tooManyParts", Map.of("ZIP of 1,001 parts", () -> {
                MadeFiles file = xlsx(HEAD);
                IntStream.range(0, 1_001).forEach(i -> file.with("xl/media/" + i, ""));
                return file.bytes();
            })),
            refused(
                    "path",
                    Map.of(
                            "part above",
                                    () -> xlsx(HEAD)
                                            .with("xl/../../../etc/passwd", "x")
                                            .bytes(),
                            "part above in Windows",
                                    () -> xlsx(HEAD)
                                            .with("xl\\..\\..\\x.exe", "x")
                                            .bytes(),
                            "part at the root",
                                    () -> xlsx(HEAD).with("/etc/passwd", "x").bytes(),
                            "part on a drive",
                                    () -> ods(ODS_HEAD).with("C:x", "x").bytes())),
            refused(
                    "bomb",
                    Map.of(
                            "sheet",
                                    () -> xlsx().with(SHEET, many("<worksheet>", "<a/>      ".repeat(100), 90_000, ""))
                                            .bytes(),
                            "shared texts",
                                    () -> xlsx(HEAD)
                                            .with(STRINGS, many("<sst>", "<a/>      ".repeat(100), 90_000, ""))
                                            .bytes(),
                            "picture",
                                    () -> xlsx(HEAD)
                                            .with("xl/media/a.bin", many("", "0".repeat(1_000), 80_000, ""))
                                            .bytes(),
                            "ODS",
                                    () -> ods().with(CONTENT, many("<a>", "<a/>      ".repeat(100), 90_000, ""))
                                            .bytes(),
                            "ZIP in a ZIP",
                                    () -> xlsx(HEAD)
                                            .with(
                                                    "xl/embeddings/a.xlsx",
                                                    many("PK\3\4", "\0".repeat(1_000), 80_000, ""))
                                            .bytes())),
            refused(
                    "doctype",
                    Map.of(
                            "billion laughs",
                                    () -> xlsx().with(SHEET, LAUGHS + sheet(row(1, "&d;")))
                                            .bytes(),
                            "shared texts from a file",
                                    () -> xlsx(HEAD)
                                            .with(STRINGS, OUTSIDE + "<sst><si><t>&a;</t></si></sst>")
                                            .bytes(),
                            "table of contents",
                                    () -> xlsx(HEAD)
                                            .with("[Content_Types].xml", OUTSIDE + "<Types/>")
                                            .bytes(),
                            "part with another name",
                                    () -> xlsx(HEAD)
                                            .with("xl/media/sheet.png", LAUGHS + "<a>&d;</a>")
                                            .bytes(),
                            "ODS",
                                    () -> ods().with(CONTENT, OUTSIDE + content(odsRow("&a;")))
                                            .bytes(),
                            "bare, after a blank",
                                    () -> ods().with(CONTENT, " <!DOCTYPE x>" + content(ODS_HEAD))
                                            .bytes())),
            refused(
                    "tooComplex",
                    Map.ofEntries(
                            Map.entry("cell in column ZZZZZZ", () -> sheetWith("<c r='ZZZZZZ1'><v>1</v></c>")),
                            Map.entry("cell in a column below A", () -> sheetWith("<c r='ZZZZZZZ1'><v>1</v></c>")),
                            Map.entry("row of a million empty cells", () -> sheetWith("<c/>".repeat(MILLION))),
                            Map.entry(
                                    "number of a million digits",
                                    () -> sheetWith("<c><v>" + "7".repeat(MILLION) + "</v></c>")),
                            Map.entry(
                                    "number in pieces",
                                    () -> sheetWith("<c><v>" + "777<x/>".repeat(20_000) + "</v></c>")),
                            Map.entry(
                                    "long formula for many cells",
                                    () -> sheetWith("<c><f t='shared' si='0' ref='A1:A9'>" + "A1+".repeat(2_000)
                                            + "A1</f><v>1</v></c></row>"
                                            + "<row><c><f t='shared' si='0'/><v>1</v></c></row>".repeat(40_000)
                                            + "<row>")),
                            Map.entry(
                                    "formula of 10,000 characters",
                                    () -> sheetWith("<c><f>" + "A1+".repeat(4_000) + "</f></c>")),
                            Map.entry(
                                    "many formulas over ranges",
                                    () -> sheetWith(
                                            "<c><f t='array' ref='B1:C9'>1</f><v>1</v></c></row><row>".repeat(25_000))),
                            Map.entry(
                                    "a million shared texts",
                                    () -> xlsx(HEAD)
                                            .with(STRINGS, many("<sst>", "<si/>", 2 * MILLION, "</sst>"))
                                            .bytes()),
                            Map.entry(
                                    "wide empty rows",
                                    () -> sheetWith("<c r='XFD1'/></row>" + "<row/>".repeat(MILLION) + "<row>")),
                            Map.entry(
                                    "shared text in pieces",
                                    () -> xlsx(HEAD)
                                            .with(
                                                    STRINGS,
                                                    many("<sst><si>", "<r><t>12345678</t></r>", 10_000, "</si></sst>"))
                                            .bytes()),
                            Map.entry(
                                    "elements within elements",
                                    () -> xlsx().with(SHEET, many("", "<a>", MILLION, ""))
                                            .bytes()),
                            Map.entry(
                                    "attribute of 2 MB",
                                    () -> xlsx().with(SHEET, many("<a b='", "0123456789", 200_000, "'/>"))
                                            .bytes()),
                            Map.entry(
                                    "ODS elements within elements",
                                    () -> ods().with(CONTENT, many("", "<a>", MILLION, ""))
                                            .bytes()))),
            refused(
                    "repeated",
                    Map.of(
                            "empty ODS cell a thousand million times",
                                    () -> cell("table:number-columns-repeated='1000000000'"),
                            "ODS cell a thousand million times",
                                    () -> ods(ODS_HEAD
                                                    + odsRow("a")
                                                            .replace(
                                                                    "<table:table-cell",
                                                                    "<table:table-cell table:number-columns-repeated='1000000000'"))
                                            .bytes(),
                            "ODS row a thousand million times",
                                    () -> ods(ODS_HEAD
                                                    + odsRow("a")
                                                            .replace(
                                                                    "<table:table-row",
                                                                    "<table:table-row table:number-rows-repeated='1000000000'"))
                                            .bytes(),
                            "ODS rows beyond the sheet",
                                    () -> ods(ODS_HEAD
                                                    + "<table:table-row table:number-rows-repeated='1000000'/>"
                                                            .repeat(2))
                                            .bytes(),
                            "blanks a thousand million times",
                                    () -> ods(ODS_HEAD + odsRow("a<text:s text:c='1000000000'/>b"))
                                            .bytes())),
            refused(
                    "tooManyRows",
                    Map.of(
                            "CSV", text("a\n" + "1\n".repeat(10_001)),
                            "XLSX",
                                    () -> xlsx(HEAD
                                                    + IntStream.range(2, 10_003)
                                                            .mapToObj(i -> row(i, "x"))
                                                            .collect(Collectors.joining()))
                                            .bytes(),
                            "ODS",
                                    () -> ods(ODS_HEAD
                                                    + odsRow("a")
                                                            .replace(
                                                                    "<table:table-row",
                                                                    "<table:table-row table:number-rows-repeated='10001'"))
                                            .bytes())),
            refused(
                    "tooManyColumns",
                    Map.of(
                            "CSV",
                            text("a;".repeat(201) + "\n"),
                            "CSV of ten million commas",
                            text(",".repeat(10 * MILLION)),
                            "XLSX",
                            () -> xlsx(row(1, "a".repeat(201).split(""))).bytes(),
                            "ODS",
                            () -> ods(odsRow("a")
                                            .replace(
                                                    "<table:table-cell",
                                                    "<table:table-cell table:number-columns-repeated='201'"))
                                    .bytes())),
            refused(
                    "cellTooLong",
                    Map.of(
                            "CSV", text("a;b\n1;" + "x".repeat(5_001)),
                            "XLSX", () -> xlsx(HEAD + row(2, "x".repeat(5_001))).bytes(),
                            "ODS",
                                    () -> ods(ODS_HEAD + odsRow("x".repeat(5_001)))
                                            .bytes(),
                            "ODS of a megabyte",
                                    () -> ods(ODS_HEAD + odsRow("x<text:s/>".repeat(100_000)))
                                            .bytes())),
            refused(
                    "nul",
                    Map.of(
                            "CSV", text("a;b\n1;x\0y\n"),
                            "CSV in its header", text("a;b\0\n1;2\n"),
                            "XLSX", () -> xlsx(HEAD + row(2, "x_x0000_y")).bytes())),
            refused(
                    "command",
                    Map.ofEntries(
                            Map.entry("CSV", text("a;b\n1;=cmd|'/c calc'!A0\n")),
                            Map.entry("CSV with a plus and blanks", text("a\n\"  +cmd|' /C calc'!'A1'\"\n")),
                            Map.entry("CSV in full width", text("a\n＝cmd|'/c calc'!A0\n")),
                            Map.entry("CSV by name", text("a\n\"=DDE(\"\"cmd\"\";\"\"/C calc\"\";\"\"x\"\")\"\n")),
                            Map.entry(
                                    "CSV with a path",
                                    text("a\n@MSEXCEL|'\\..\\..\\Windows\\System32\\cmd.exe /c calc'!''\n")),
                            Map.entry("XLSX", () -> sheetWith("<c><f>cmd|'/c calc'!A0</f><v>1</v></c>")),
                            Map.entry(
                                    "XLSX in a name",
                                    () -> xlsx(HEAD)
                                            .with("xl/other.xml", "<a><definedName>cmd|'/c calc'!A0</definedName></a>")
                                            .bytes()),
                            Map.entry(
                                    "XLSX by a link",
                                    () -> xlsx(HEAD)
                                            .with(
                                                    "xl/externalLinks/externalLink1.xml",
                                                    "<externalLink><ddeLink ddeService='cmd'/></externalLink>")
                                            .bytes()),
                            Map.entry("ODS", () -> cell("table:formula='of:=DDE(\"cmd\";\"/C calc\";\"x\")'")),
                            Map.entry(
                                    "ODS by a link",
                                    () -> ods("<table:dde-links><table:dde-link/></table:dde-links>" + ODS_HEAD)
                                            .bytes()))),
            refused(
                    "quotes",
                    Map.of(
                            "quotation mark never closed", text("a;b\n1;\"x\n2;y\n"),
                            "quotation mark never closed in a long file",
                                    text("a;b\n1;\"" + "x\n".repeat(2 * MILLION)))),
            refused(
                    "encoding",
                    Map.of(
                            "bytes of no encoding", () -> new byte[] {'a', '\n', (byte) 0x81, (byte) 0x8D, '\n'},
                            "half a character of UTF-16", () -> new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'})),
            refused(
                    "noHeader",
                    Map.of(
                            "blank first line",
                            text("\na;b\n1;2\n"),
                            "first row in row 3",
                            () -> xlsx(row(3, "a") + row(4, "b")).bytes())),
            refused(
                    "blankHeader",
                    Map.of("CSV", text("a;;c\n1;2;3\n"), "with a blank that holds", text("a;\u00a0;c\n1;2;3\n"))),
            refused("twoHeaders", Map.of("CSV", text("a;b; a\n1;2;3\n"))),
            refused("noHeaderAbove", Map.of("CSV", text("a;b\n1;2;3\n"))),
            refused(
                    "noRows",
                    Map.of(
                            "CSV",
                            text("a;b\n;;;\n\n"),
                            "XLSX",
                            () -> xlsx(HEAD).bytes(),
                            "ODS",
                            () -> ods(ODS_HEAD).bytes()))));

    static Stream<Arguments> files() {
        return FILES.entrySet().stream()
                .flatMap(key -> key.getValue().entrySet().stream()
                        .map(file -> Arguments.of(key.getKey(), file.getKey(), file.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("files")
    void a_broken_file_is_refused_for_its_reason_quickly_and_in_little_memory(
            String key, String file, Supplier<byte[]> made) {
        byte[] bytes = made.get();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        long begun = threads.getCurrentThreadCpuTime();

        Problems refusal = catchThrowableOfType(Problems.class, () -> read(bytes));

        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(refusal).as(file).isNotNull();
        assertThat(refusal.list()).extracting(Problem::key).containsOnly("imports.problem." + key);
        assertThat(taken).isLessThan(PATIENCE);
        assertThat(allocated).isLessThan(MOST_ALLOCATED);
    }

    @Test
    void there_are_many_kinds_of_broken_files() {
        assertThat(files()).hasSizeGreaterThan(90);
        assertThat(FILES).hasSizeGreaterThan(20);
    }

    /** Positive control: what the broken files are made from is read, so that each is refused for its own fault. */
    @Test
    void the_same_files_unbroken_are_read() throws Exception {
        assertThat(read(goodXlsx()).rows()).isEqualTo(1);
        assertThat(read(ods(ODS_HEAD + odsRow("a", "b")).bytes()).rows()).isEqualTo(1);
        assertThat(read("a;b\n1;2\n".getBytes(UTF_8)).rows()).isEqualTo(1);
        assertThat(read(sheetWith("<c r='A2' s='1'><f>TODAY()</f><v>1</v></c>")).rows())
                .isEqualTo(1);
        assertThat(read(xlsx(HEAD + row(2, "a"))
                                .with("xl/media/a.png", "\u0089PNG")
                                .bytes())
                        .rows())
                .isEqualTo(1);
        assertThat(read(sheetWith("<c t='s'>\n<v>1</v></c>")).rows()).isEqualTo(1);
    }

    /** Positive control: the library alone does what it is asked, so the guard before it is needed. */
    @Test
    void the_library_alone_makes_room_for_a_cell_however_far_away() throws Exception {
        byte[] file =
                xlsx(row(1, "a") + "<row r='2'><c r='ZZZZ2'><v>1</v></c></row>").bytes();

        try (ReadableWorkbook alone = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(alone.getFirstSheet().read().get(1).getCellCount()).isEqualTo(475_254);
        }
        assertThat(catchThrowableOfType(Problems.class, () -> read(file))).isNotNull();
    }

    @Test
    void every_refusal_says_why_in_both_languages() {
        for (Locale language : Set.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(FILES.keySet())
                    .allSatisfy(key -> assertThat(Texts.find(language, "imports.problem." + key))
                            .as(key)
                            .isPresent());
        }
    }

    private static TableSize read(byte[] bytes) throws Exception {
        return new TableReader(Limits.USUAL).read(new ByteArrayInputStream(bytes), row -> {});
    }

    private static Map.Entry<String, Map<String, Supplier<byte[]>>> refused(
            String key, Map<String, Supplier<byte[]>> files) {
        return Map.entry(key, new TreeMap<>(files));
    }

    private static Supplier<byte[]> text(String text) {
        return () -> text.getBytes(UTF_8);
    }

    private static Supplier<byte[]> hex(String digits) {
        return () -> HexFormat.of().parseHex(digits);
    }

    private static byte[] goodXlsx() {
        return xlsx(HEAD + row(2, "a", "b")).bytes();
    }

    private static byte[] sheetWith(String cells) {
        return xlsx(HEAD + "<row>" + cells + "</row>").bytes();
    }

    private static byte[] cell(String attributes) {
        return ods(ODS_HEAD + "<table:table-row><table:table-cell " + attributes + "/>" + odsCell("b")
                        + "</table:table-row>")
                .bytes();
    }

    private static byte[] ole2(String entry) {
        byte[] file = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4_096);
        byte[] name = entry.getBytes(UTF_16LE);
        System.arraycopy(name, 0, file, 1_024, name.length);
        return file;
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    /** Says of every part that it is encrypted, in both places where a ZIP says so. */
    private static byte[] flagged(byte[] zip) {
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                zip[i + 6] |= 1;
            } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    /** Spoils the deflated bytes of the first part. */
    private static byte[] scratched(byte[] zip) {
        Arrays.fill(zip, 60, 80, (byte) 0xFF);
        return zip;
    }
}
