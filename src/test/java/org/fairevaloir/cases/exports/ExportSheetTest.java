package org.fairevaloir.cases.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.exports.ExportSheet.Pages;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.tables.CaseHeader;
import org.fairevaloir.cases.tables.CaseLine;
import org.fairevaloir.cases.tables.RandomCases;
import org.fairevaloir.cases.tables.TabledCase;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.spreadsheets.reading.Limits;
import org.fairevaloir.spreadsheets.reading.TableReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an export writes: an import reads it again, nothing private is in it, and it is written while it is read. */
class ExportSheetTest {
    private static final UUID ID = new UUID(0, 1);
    private static final ExecutorService WRITERS = Executors.newSingleThreadExecutor();
    private static final List<String> PRIVATE = List.of("localAlias", "restrictedNote", "repère", "réservée");

    private static Export export(ExportFormat format, boolean texts) {
        return new Export(new ExportOrder(CaseFilter.ALL, format, texts, "OWN_WORK", null), 1);
    }

    private static ExportedCase exported(int number, CaseDraft draft) {
        return new ExportedCase("HLR-2026-%06d".formatted(number), "HLR", CaseStatus.VALIDATED, draft);
    }

    private final ExportSheet sheet = new ExportSheet(WRITERS, Locale.FRENCH);

    @AfterAll
    static void endThreads() {
        WRITERS.shutdownNow();
    }

    /** Pages of three cases. */
    private static Pages pages(List<ExportedCase> cases) {
        return after -> cases.stream()
                .filter(one -> after == null || one.reference().compareTo(after) > 0)
                .limit(3)
                .toList();
    }

    private byte[] written(Export export, List<ExportedCase> cases) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        sheet.write(export, pages(cases), file);
        return file.toByteArray();
    }

    private static Map<String, List<CaseLine>> read(byte[] file) throws IOException {
        List<org.fairevaloir.spreadsheets.reading.TableRow> rows = new ArrayList<>();
        new TableReader(Limits.USUAL).read(new ByteArrayInputStream(file), rows::add);
        Map<String, List<CaseLine>> cases = new LinkedHashMap<>();
        CaseHeader header = new CaseHeader(rows.get(0).cells().keySet());
        for (var row : rows) {
            CaseLine line = new CaseHeader(row.cells().keySet()).line(row.number(), row.cells());
            cases.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line);
        }
        assertThat(header.unknown())
                .allMatch(title -> title.startsWith("association") || title.startsWith("caseStatus"));
        return cases;
    }

    /** What of a case leaves, without the ids of its parts. */
    private static List<Object> said(CaseDraft draft) {
        List<Object> all = new ArrayList<>();
        all.add(draft.situation());
        all.add(draft.answers());
        all.add(String.valueOf(draft.consentDate()));
        all.add(String.valueOf(draft.narrative()));
        for (BlockageDraft b : draft.blockages()) {
            all.add(List.of(
                    Objects.toString(b.right()),
                    Objects.toString(b.startDate()),
                    Objects.toString(b.status()),
                    Objects.toString(b.description()),
                    b.answers(),
                    b.actions().size()));
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "ODS"})
    void an_import_reads_it_again_to_the_letter(ExportFormat format) throws IOException {
        RandomCases random = new RandomCases(4711);
        List<ExportedCase> cases = IntStream.range(0, 100)
                .mapToObj(number -> exported(number, random.next()))
                .toList();

        Map<String, List<CaseLine>> read = read(written(export(format, true), cases));

        assertThat(read).hasSize(100);
        for (ExportedCase one : cases) {
            TabledCase again = TabledCase.of(ID, Objects.requireNonNull(read.get(one.reference())));
            assertThat(again.problems()).isEmpty();
            assertThat(said(again.draft())).isEqualTo(said(one.content()));
        }
    }

    private static Cases secretive() {
        List<BlockageDraft> met = List.of(Blockages.withDescription(Cases.aBlockage("O_DELAY"), "canari-faits"));
        return aCase().with("localAlias", "canari-repere")
                .with("restrictedNote", "canari-note")
                .with("narrative", "canari-recit")
                .with(met);
    }

    @Test
    void texts_leave_only_when_they_are_asked_for_and_private_ones_never() throws IOException {
        List<ExportedCase> one = List.of(exported(1, secretive().draft()));
        String without = new String(written(export(ExportFormat.CSV, false), one), StandardCharsets.UTF_8);
        String with = new String(written(export(ExportFormat.CSV, true), one), StandardCharsets.UTF_8);
        String standard = new String(written(export(ExportFormat.HTCDS, true), one), StandardCharsets.UTF_8);

        assertThat(without).contains("HLR-2026-000001", "SEX").doesNotContain("canari", "narrative", "description");
        assertThat(with).as("positive control").contains("canari-faits", "canari-recit", "narrative", "description");
        assertThat(List.of(without, with, standard)).allSatisfy(file -> {
            assertThat(file.lines().findFirst().orElseThrow().toLowerCase(Locale.FRENCH))
                    .doesNotContain(PRIVATE);
            assertThat(file).doesNotContain("canari-repere", "canari-note");
        });
        assertThat(standard).contains("SexualExploitation").doesNotContain("canari", "HLR", "2015");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX", "ODS"})
    void a_text_that_looks_like_a_formula_is_a_text(ExportFormat format) throws IOException {
        String hostile = "=HYPERLINK(\"http://x.example\";\"a\")";
        CaseDraft draft = aCase().with("narrative", hostile).draft();
        byte[] file = written(export(format, true), List.of(exported(1, draft)));

        if (format == ExportFormat.CSV) {
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .contains("\"'=HYPERLINK")
                    .doesNotContain(";\"=");
        }
        assertThat(TabledCase.of(ID, read(file).get("HLR-2026-000001")).draft().narrative())
                .isEqualTo(hostile);
    }

    @Test
    void each_page_begins_behind_the_last_case_of_the_one_before_and_none_is_written_twice() throws IOException {
        List<ExportedCase> cases = IntStream.range(0, 8)
                .mapToObj(number -> exported(number, aCase().draft()))
                .toList();
        List<@Nullable String> asked = new ArrayList<>();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        sheet.write(
                export(ExportFormat.CSV, false),
                after -> {
                    asked.add(after);
                    return pages(cases).after(after);
                },
                file);

        assertThat(asked).containsExactly(null, "HLR-2026-000002", "HLR-2026-000005", "HLR-2026-000007");
        assertThat(read(file.toByteArray())).hasSize(8);
    }

    /** Forty thousand cases, of which no more than a page is ever there. */
    @ParameterizedTest
    @EnumSource
    void it_leaves_while_it_is_read(ExportFormat format) throws IOException {
        int all = 40_000;
        CaseDraft draft = aCase().draft();
        AtomicLong sent = new AtomicLong();
        List<Long> sentBefore = new ArrayList<>();
        long kept = usedMemory();
        sheet.write(
                export(format, true),
                after -> {
                    int from = after == null ? 0 : Integer.parseInt(after.substring(9)) + 1;
                    if (from % 8_000 == 0) {
                        sentBefore.add(sent.get());
                    }
                    return IntStream.range(from, Math.min(all, from + 500))
                            .mapToObj(number -> exported(number, draft))
                            .toList();
                },
                counting(sent));

        assertThat(sentBefore).hasSize(6).isSorted().doesNotHaveDuplicates();
        assertThat(sent.get() - sentBefore.get(5))
                .as("what is left for the end of the file")
                .isLessThan(sent.get() / 10);
        assertThat(usedMemory() - kept).isLessThan(30_000_000);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static OutputStream counting(AtomicLong sent) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                sent.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                sent.addAndGet(length);
            }
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "ODS"})
    void one_that_broke_off_is_no_workbook(ExportFormat format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Pages breaking = after -> {
            if (after != null) {
                throw new IllegalStateException("gone");
            }
            return List.of(exported(1, aCase().draft()));
        };

        assertThatThrownBy(() -> sheet.write(export(format, false), breaking, file))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> read(file.toByteArray())).isInstanceOf(Problems.class);
    }

    @Test
    void whoever_is_gone_ends_the_reading_too() {
        List<@Nullable String> asked = new ArrayList<>();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("gone");
            }
        };
        Pages endless = after -> {
            asked.add(after);
            return IntStream.range(0, 500)
                    .mapToObj(number -> exported(number, aCase().draft()))
                    .toList();
        };

        assertThatThrownBy(() -> sheet.write(export(ExportFormat.CSV, true), endless, gone))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        assertThat(asked).hasSizeLessThan(5);
    }

    /** Here nothing of a page leaves before the next one is asked for: who wrote first and read then would wait for ever. */
    @Test
    void a_page_is_written_while_the_next_one_is_read() throws IOException {
        AtomicBoolean begun = new AtomicBoolean();
        CountDownLatch next = new CountDownLatch(1);
        OutputStream file = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                try {
                    if (begun.get() && !next.await(20, TimeUnit.SECONDS)) {
                        throw new IOException("nothing was read meanwhile");
                    }
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };
        List<ExportedCase> page = IntStream.range(0, 500)
                .mapToObj(number -> exported(number, aCase().draft()))
                .toList();

        sheet.write(
                export(ExportFormat.CSV, true),
                after -> {
                    if (after != null) {
                        next.countDown();
                        return List.of();
                    }
                    begun.set(true);
                    return page;
                },
                file);

        assertThat(next.getCount()).isZero();
    }
}
