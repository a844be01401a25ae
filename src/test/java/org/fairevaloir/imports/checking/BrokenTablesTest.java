package org.fairevaloir.imports.checking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.tables.CellCodes;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.imports.MadeTable;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Texts;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What accidents and attackers make of a table of cases: each is told by row and column, or refused as a whole. */
@Timeout(10)
class BrokenTablesTest {
    private static final int MEGABYTE = 1024 * 1024;
    private static final CellCodes CODES = new CellCodes(ShippedVocabulary::codes);

    static CheckedTable check(byte[] file) {
        try {
            CaseRules rules = new CaseRules(new ShippedVocabulary(), LocalDate.of(2026, 11, 23));
            return TableCheck.check(new ByteArrayInputStream(file), rules, CODES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of which some rows are wrong; what is wrong as "row column key". */
    private static Stream<Arguments> wrongRows() {
        return Stream.of(
                wrong("unknown code", "3 gender imports.finding.unknownCode", "gender", "X"),
                wrong("label of another list", "3 gender imports.finding.unknownCode", "gender", "Roumanie"),
                wrong("code of another list", "3 right imports.finding.unknownCode", "right", "O_NOINTERP"),
                wrong(
                        "two codes where one fits",
                        "3 consent imports.finding.unknownCode",
                        "consent",
                        "REFUSED NOT_YET"),
                wrong(
                        "unknown code among several",
                        "3 vulnerability imports.finding.unknownCode",
                        "vulnerability",
                        "LGBT X"),
                wrong(
                        "blockage code unknown",
                        "3 blockageStatus imports.finding.unknownCode",
                        "blockageStatus",
                        "DONE"),
                wrong("département that is none", "3 department imports.finding.unknownCode", "department", "99"),
                wrong("day that is none", "3 startDate tables.problem.day", "startDate", "2026-02-30"),
                wrong("day in words", "3 startDate tables.problem.day", "startDate", "en mai"),
                wrong("day of a spreadsheet's own", "3 startDate tables.problem.day", "startDate", "45000"),
                wrong("month that is none", "3 firstContactMonth tables.problem.month", "firstContactMonth", "2026-13"),
                wrong(
                        "month in the future",
                        "3 firstContactMonth cases.problem.future",
                        "firstContactMonth",
                        "2030-01"),
                wrong("day in the future", "3 startDate cases.problem.future", "startDate", "2030-01-01"),
                wrong(
                        "lifted before it began",
                        "3 outcomeDate cases.problem.outcomeBeforeStart",
                        "outcomeDate",
                        "2014-01-01"),
                wrong("lifted in the future", "3 outcomeDate cases.problem.future", "outcomeDate", "2030-01-01"),
                wrong("mark too long", "3 localAlias cases.problem.tooLong", "localAlias", "x".repeat(21)),
                wrong("story too long", "3 narrative cases.problem.tooLong", "narrative", "x ".repeat(1_001) + "x"),
                wrong("facts too long", "3 description cases.problem.tooLong", "description", "x ".repeat(751) + "x"),
                wrong(
                        "minor's field of an adult",
                        "3 adHocAdmin cases.problem.notApplicable",
                        "adHocAdmin",
                        "APPOINTED"),
                wrong("sector without labour", "3 labourSector cases.problem.notApplicable", "labourSector", "F"),
                wrong("authority elsewhere", "3 authority imports.finding.authority", "authority", "PREF-13"),
                wrong("action that is none", "3 actions tables.problem.action", "actions", "LAWYER hier"),
                wrong(
                        "action's code unknown",
                        "3 actions imports.finding.unknownCode",
                        "actions",
                        "X 2026-01-01 PENDING"),
                Arguments.of(
                        "another word of the same person",
                        "4 gender tables.problem.differs",
                        new MadeTable()
                                .with("1")
                                .with("2")
                                .with("2", "gender", "M", "right", "R_HEALTH")
                                .csv()),
                Arguments.of(
                        "a case of 51 rows",
                        "52 lineKey tables.problem.tooManyRows",
                        longCase(51).csv()));
    }

    private static Arguments wrong(String what, String told, String column, String cell) {
        return Arguments.of(
                what, told, new MadeTable().with("1").with("2", column, cell).csv());
    }

    private static MadeTable longCase(int rows) {
        MadeTable table = new MadeTable();
        for (int i = 0; i < rows; i++) {
            table.with("1", "description", "Refus " + i);
        }
        return table;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongRows")
    void what_is_wrong_is_told_by_row_and_column_and_keeps_its_case_out(String what, String told, byte[] file) {
        CheckedTable table = check(file);
        List<CheckedCase> faulty =
                table.cases().stream().filter(c -> c.has(Weight.FAULT)).toList();

        assertThat(faulty).singleElement().satisfies(one -> {
            assertThat(one.isComplete()).isFalse();
            assertThat(one.findings().stream()
                            .filter(finding -> finding.weight() == Weight.FAULT)
                            .map(BrokenTablesTest::told))
                    .contains(told);
        });
        assertThat(table.cases()).filteredOn(c -> !faulty.contains(c)).allMatch(CheckedCase::isComplete);
    }

    static String told(Finding finding) {
        return finding.problem().row() + " " + finding.problem().column() + " "
                + finding.problem().key();
    }

    private static Stream<Arguments> wrongFiles() {
        byte[] xlsx = new MadeTable().with("1").file(SheetFormat.XLSX);
        byte[] ods = new MadeTable().with("1").file(SheetFormat.ODS);
        return Stream.of(
                refused("nothing", "imports.problem.empty", new byte[0]),
                refused("header alone", "imports.problem.noRows", "lineKey;gender\n".getBytes(UTF_8)),
                refused("no header", "imports.problem.noHeader", ";;\n1;F;x\n".getBytes(UTF_8)),
                refused(
                        "columns of something else",
                        "tables.problem.noKnownColumn",
                        "Nom;Prénom\na;b\n".getBytes(UTF_8)),
                refused("a column twice", "tables.problem.sameColumn", "gender;Genre\nF;F\n".getBytes(UTF_8)),
                refused("a header twice", "imports.problem.twoHeaders", "gender;gender\nF;F\n".getBytes(UTF_8)),
                refused("a cell without a header", "imports.problem.noHeaderAbove", "gender\nF;x\n".getBytes(UTF_8)),
                refused(
                        "a quotation mark left open",
                        "imports.problem.quotes",
                        "gender;right\n\"F;x\n".getBytes(UTF_8)),
                refused(
                        "a picture called CSV",
                        "imports.problem.notTable",
                        HexFormat.of().parseHex("89504e470d0a1a0a")),
                refused("a page of the web", "imports.problem.notTable", "<html><table/></html>".getBytes(UTF_8)),
                refused("half an XLSX", "imports.problem.damaged", Arrays.copyOf(xlsx, xlsx.length / 2)),
                refused("half an ODS", "imports.problem.damaged", Arrays.copyOf(ods, ods.length / 2)),
                refused(
                        "10,001 rows",
                        "imports.problem.tooManyRows",
                        ("gender\n" + "F\n".repeat(10_001)).getBytes(UTF_8)),
                refused("a bomb", "imports.problem.bomb", bomb()),
                refused("a command", "imports.problem.command", "gender\n=cmd|'/C calc'!A0\n".getBytes(UTF_8)),
                refused(
                        "a book in a cell",
                        "imports.problem.cellTooLong",
                        ("gender\n" + "F".repeat(5_001)).getBytes(UTF_8)));
    }

    private static Arguments refused(String what, String key, byte[] file) {
        return Arguments.of(what, key, file);
    }

    /** A sheet that would become 300 MB. */
    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<a>".getBytes(UTF_8));
            byte[] elements = "<a/>      ".repeat(100_000).getBytes(UTF_8);
            for (int i = 0; i < 300; i++) {
                zip.write(elements);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void a_file_that_is_no_table_of_cases_is_refused_as_a_whole_and_says_why(String what, String key, byte[] file) {
        assertThatThrownBy(() -> check(file))
                .isInstanceOfSatisfying(
                        Problems.class,
                        refusal -> assertThat(refusal.list())
                                .allSatisfy(
                                        problem -> assertThat(problem.field()).isEqualTo("file"))
                                .extracting(problem -> problem.key())
                                .contains(key));
        assertThat(Texts.find(java.util.Locale.FRENCH, key)).isPresent();
    }

    @Test
    void a_file_of_100_megabytes_is_refused_after_20() {
        long[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return read[0]++ < 100L * MEGABYTE ? 'a' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'a');
                read[0] += length;
                return read[0] < 100L * MEGABYTE ? length : -1;
            }
        };
        CaseRules rules = new CaseRules(new ShippedVocabulary(), LocalDate.of(2026, 11, 23));

        assertThatThrownBy(() -> TableCheck.check(endless, rules, CODES)).hasMessage("imports.problem.tooLarge");
        assertThat(read[0]).isLessThan(21L * MEGABYTE);
    }

    @Test
    void at_least_thirty_broken_files_are_tried() {
        List<String> names = new ArrayList<>();
        Stream.concat(wrongRows(), wrongFiles()).forEach(file -> names.add(Objects.toString(file.get()[0])));

        assertThat(names).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
    }
}
