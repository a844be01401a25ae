package org.fairevaloir.cases.tables;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.fairevaloir.spreadsheets.reading.Limits;
import org.fairevaloir.spreadsheets.reading.TableReader;
import org.fairevaloir.spreadsheets.writing.RowSink;
import org.fairevaloir.spreadsheets.writing.SheetHead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case as rows and back again: nothing is lost, and what can't be read is told by row and column. */
class CaseTablesTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final List<String> NAMES =
            CaseColumns.all().stream().map(CaseColumn::name).toList();

    @ParameterizedTest
    @EnumSource
    void whatever_a_case_says_comes_back_from_a_file(SheetFormat format) throws IOException {
        RandomCases random = new RandomCases(20_150_421);
        List<CaseDraft> written =
                IntStream.range(0, 300).mapToObj(i -> random.next()).toList();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RowSink sink = RowSink.to(file, format)) {
            sink.sheet(SheetHead.of("cases", NAMES));
            for (int i = 0; i < written.size(); i++) {
                for (List<@Nullable Object> row : CaseRows.of("HLR-" + i, written.get(i))) {
                    sink.row(row);
                }
            }
        }

        Map<String, List<CaseLine>> read = read(file.toByteArray());
        assertThat(read).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            TabledCase again = TabledCase.of(ID, Objects.requireNonNull(read.get("HLR-" + i)));
            assertThat(again.problems()).isEmpty();
            assertThat(said(again.draft())).isEqualTo(said(written.get(i)));
        }
    }

    private static Map<String, List<CaseLine>> read(byte[] file) throws IOException {
        Map<String, List<CaseLine>> cases = new LinkedHashMap<>();
        CaseHeader header = new CaseHeader(NAMES);
        new TableReader(Limits.USUAL).read(new ByteArrayInputStream(file), row -> {
            CaseLine line = header.line(row.number(), row.cells());
            cases.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line);
        });
        return cases;
    }

    /** All that a case says, without the ids: records compare themselves. */
    private static CaseDraft said(CaseDraft draft) {
        return new CaseDraft(
                ID,
                0,
                draft.situation(),
                draft.localAlias(),
                draft.narrative(),
                draft.restrictedNote(),
                draft.blockages().stream().map(CaseTablesTest::said).toList(),
                draft.answers(),
                draft.consentDate(),
                null);
    }

    private static BlockageDraft said(BlockageDraft b) {
        return new BlockageDraft(
                ID,
                b.right(),
                b.obstacle(),
                b.authorityType(),
                b.authority(),
                b.department(),
                b.startDate(),
                b.status(),
                b.outcomeDate(),
                b.resolvedBy(),
                b.evidenceLevel(),
                b.description(),
                b.legalDeadline(),
                b.answers(),
                b.actions().stream()
                        .map(a -> new ActionDraft(ID, a.type(), a.date(), a.result()))
                        .toList());
    }

    @Test
    void the_same_rows_make_the_same_draft_with_all_its_ids() {
        CaseDraft draft = Cases.aCase().draft();
        List<CaseLine> lines = lines(CaseRows.of("1", draft));

        assertThat(TabledCase.of(ID, lines)).isEqualTo(TabledCase.of(ID, lines));
        assertThat(TabledCase.of(UUID.randomUUID(), lines).draft().blockages())
                .doesNotContainAnyElementsOf(TabledCase.of(ID, lines).draft().blockages());
    }

    private static List<CaseLine> lines(List<List<@Nullable Object>> rows) {
        List<CaseLine> lines = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < NAMES.size(); i++) {
                cells.put(NAMES.get(i), Objects.toString(row.get(i), ""));
            }
            lines.add(new CaseLine(lines.size() + 2, cells));
        }
        return lines;
    }

    @Test
    void every_field_of_the_form_has_its_column_and_every_code_its_list() {
        Set<String> lists = ShippedVocabulary.lists();

        assertThat(NAMES).doesNotHaveDuplicates().startsWith("lineKey", "firstContactMonth");
        assertThat(NAMES)
                .containsAll(CaseFields.ofCase().stream().map(CaseField::name).toList());
        assertThat(NAMES)
                .containsAll(
                        CaseFields.ofBlockage().stream().map(CaseField::name).toList());
        assertThat(CaseColumns.all())
                .filteredOn(column -> column.kind() == CellKind.CODE || column.kind() == CellKind.CODES)
                .hasSizeGreaterThan(40)
                .filteredOn(column -> !lists.contains(column.list()))
                .extracting(CaseColumn::name)
                .containsExactly("authority");
    }

    @Test
    void what_is_required_to_submit_is_what_the_rules_miss_in_an_empty_case() {
        CaseLine nearlyEmpty = new CaseLine(2, Map.of("evidence", "EMAIL"));
        TabledCase read = TabledCase.of(ID, List.of(nearlyEmpty));

        assertThat(new CaseRules(new ShippedVocabulary(), LocalDate.of(2026, 1, 1)).ofSubmission(read.draft()))
                .extracting(problem -> read.place(problem).column())
                .containsExactlyInAnyOrderElementsOf(CaseColumns.all().stream()
                        .filter(CaseColumn::required)
                        .map(CaseColumn::name)
                        .toList());
    }

    @Test
    void titles_of_the_template_are_known_and_labels_are_in_both_languages() {
        for (Locale language : Language.ALL) {
            List<String> titles =
                    CaseColumns.all().stream().map(c -> c.title(language)).toList();
            List<String> labels =
                    CaseColumns.all().stream().map(c -> c.label(language)).toList();

            assertThat(labels).doesNotHaveDuplicates().noneMatch(label -> label.startsWith("?"));
            assertThat(new CaseHeader(titles).missing()).isEmpty();
            assertThat(new CaseHeader(labels).missing()).isEmpty();
            assertThat(new CaseHeader(labels).unknown()).isEmpty();
            assertThat(new CaseHeader(List.of(labels.get(5).toUpperCase(language) + " :")).unknown())
                    .isEmpty();
        }
    }

    @Test
    void columns_that_nobody_knows_are_named_and_left_out() {
        CaseHeader header = new CaseHeader(List.of("gender", "Prénom", "right"));

        assertThat(header.unknown()).containsExactly("Prénom");
        assertThat(header.missing()).contains("ageBand").doesNotContain("gender", "right", "narrative");
        assertThat(header.line(2, Map.of("gender", " F ", "Prénom", "x", "right", "  "))
                        .cells())
                .isEqualTo(Map.of("gender", "F"));
    }

    @Test
    void a_table_without_a_known_column_or_with_one_twice_is_refused() {
        assertThatThrownBy(() -> new CaseHeader(List.of("Nom", "Prénom")))
                .isInstanceOf(Problems.class)
                .hasMessage("tables.problem.noKnownColumn");
        assertThatThrownBy(() -> new CaseHeader(List.of("gender", "Genre")))
                .isInstanceOf(Problems.class)
                .hasMessage("tables.problem.sameColumn");
    }

    @ParameterizedTest
    @CsvSource({
        "startDate,2026-02-03,2026-02-03",
        "startDate,3/2/2026,2026-02-03",
        "startDate,2026-02-03 00:00:00,2026-02-03",
        "firstContactMonth,2026-02,2026-02",
        "firstContactMonth,02/2026,2026-02",
        "firstContactMonth,2026-02-01,2026-02",
        "blockageDepartment,1,01",
        "blockageDepartment,2A,2A",
        "dependants,1,1"
    })
    void what_a_spreadsheet_makes_of_a_cell_is_understood(String column, String cell, String meant) {
        TabledCase read = TabledCase.of(ID, List.of(new CaseLine(2, Map.of(column, cell, "right", "R_INTERP"))));

        assertThat(read.problems()).isEmpty();
        assertThat(CaseRows.of("", read.draft()).get(0).get(NAMES.indexOf(column)))
                .hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "startDate,2026-02-30,tables.problem.day",
        "startDate,hier,tables.problem.day",
        "startDate,0026-01-01,tables.problem.day",
        "startDate,3/2/26,tables.problem.day",
        "consentDate,31/04/2026,tables.problem.day",
        "outcomeDate,46000,tables.problem.day",
        "firstContactMonth,2026,tables.problem.month",
        "firstContactMonth,13/2026,tables.problem.month",
        "firstContactMonth,nov.-26,tables.problem.month",
        "actions,LAWYER hier PENDING,tables.problem.action",
        "actions,LAWYER 2026-01-01 PENDING LAWYER,tables.problem.action"
    })
    void what_cannot_be_read_is_told_by_row_and_column(String column, String cell, String key) {
        TabledCase read = TabledCase.of(ID, List.of(new CaseLine(7, Map.of(column, cell))));

        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(7);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.key()).isEqualTo(key);
        });
    }

    @Test
    void codes_and_actions_are_told_apart_however_they_are_separated() {
        TabledCase read = TabledCase.of(
                ID,
                List.of(new CaseLine(
                        2,
                        Map.of(
                                "vulnerability",
                                "PREGNANT ;HOMELESS, LGBT\nHOMELESS",
                                "actions",
                                "LAWYER 2026-01-05 PENDING ;DDD\n? 6/1/2026 ?; "))));

        assertThat(read.draft().answers().of("vulnerability")).containsExactly("HOMELESS", "LGBT", "PREGNANT");
        assertThat(read.draft().blockages().get(0).actions())
                .extracting(a -> a.type() + " " + a.date() + " " + a.result())
                .containsExactly("LAWYER 2026-01-05 PENDING", "DDD null null", "null 2026-01-06 null");
    }

    @Test
    void rows_of_one_case_must_say_the_same_of_the_person() {
        TabledCase read = TabledCase.of(
                ID,
                List.of(
                        new CaseLine(2, Map.of("lineKey", "A", "gender", "F", "right", "R_INTERP")),
                        new CaseLine(3, Map.of("lineKey", "A", "right", "R_HEALTH")),
                        new CaseLine(4, Map.of("lineKey", "A", "gender", "M", "right", "R_WORK"))));

        assertThat(read.draft().blockages()).hasSize(3);
        assertThat(read.problems())
                .containsExactly(new CellProblem(4, "gender", "tables.problem.differs", List.of("2")));
    }

    @Test
    void a_problem_of_the_rules_is_told_where_it_stands() {
        TabledCase read = TabledCase.of(
                ID,
                List.of(
                        new CaseLine(5, Map.of("gender", "?", "narrative", "x")),
                        new CaseLine(9, Map.of("right", "R_INTERP", "actions", "NONSENSE 2026-01-05 PENDING")),
                        new CaseLine(12, Map.of("blockageStatus", "NONSENSE"))));

        assertThat(new CaseRules(new ShippedVocabulary(), LocalDate.of(2026, 6, 1)).ofDraft(read.draft()))
                .extracting(problem -> {
                    CellProblem told = read.place(problem);
                    return told.row() + told.column() + " " + told.key();
                })
                .containsExactly(
                        "5gender cases.problem.unknownCode",
                        "9actions cases.problem.unknownCode",
                        "12blockageStatus cases.problem.unknownCode");
        assertThat(read.place(Problem.of("", "cases.problem.noBlockage")).column())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 51})
    void nobody_meets_more_than_fifty_blockages(int rows) {
        List<CaseLine> lines = IntStream.range(0, rows)
                .mapToObj(i -> new CaseLine(i + 2, Map.of("lineKey", "A", "right", "R_INTERP")))
                .toList();

        assertThat(TabledCase.of(ID, lines).problems()).hasSize(rows - 50);
    }

    @Test
    void a_case_without_blockages_is_one_row_and_a_complete_one_says_its_month() {
        assertThat(CaseRows.of("k", Cases.aCase().with(List.of()).draft())).hasSize(1);
        assertThat(CaseRows.of("k", Cases.aCase().draft()).get(0).stream()
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(joining("|")))
                .startsWith("k|" + YearMonth.of(2015, 1) + "|SUPPORTED");
    }
}
