package org.fairevaloir.imports.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.imports.checking.BrokenTablesTest.check;

import java.util.List;
import java.util.stream.IntStream;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.cases.tables.CellProblem;
import org.fairevaloir.cases.tables.RandomCases;
import org.fairevaloir.cases.tables.TabledCase;
import org.fairevaloir.imports.MadeTable;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the preview says of a table: every case, what is missing, what is there twice, what may identify somebody. */
class TableCheckTest {
    @ParameterizedTest
    @EnumSource
    void a_complete_case_has_nothing_to_tell_in_any_format(SheetFormat format) {
        CheckedTable table = check(new MadeTable().with("A-1").file(format));

        assertThat(table.remarks()).isEmpty();
        assertThat(table.lines()).isEqualTo(1);
        assertThat(table.cases()).singleElement().satisfies(one -> {
            assertThat(one.findings()).isEmpty();
            assertThat(one.isComplete()).isTrue();
            assertThat(one.key()).isEqualTo("A-1");
            assertThat(one.row()).isEqualTo(2);
        });
    }

    @Test
    void rows_of_one_number_are_one_case_wherever_they_stand_and_a_row_without_is_one_by_itself() {
        CheckedTable table = check(new MadeTable()
                .with("1")
                .with("", "description", "Seule")
                .with("2", "description", "Autre")
                .with("1", "right", "R_HEALTH", "legalBasis", "HEALTH_CSS")
                .with("", "description", "Encore seule")
                .csv());

        assertThat(table.cases()).extracting(c -> c.lines().size()).containsExactly(2, 1, 1, 1);
        assertThat(table.cases()).extracting(CheckedCase::row).containsExactly(2, 3, 4, 6);
        assertThat(table.cases()).allMatch(CheckedCase::isComplete);
    }

    @Test
    void what_is_missing_makes_a_draft_and_not_a_fault() {
        CheckedTable table = check(new MadeTable()
                .saying("lineKey", "1", "gender", "F", "right", "R_INTERP")
                .csv());

        assertThat(table.remarks())
                .extracting(finding -> finding.problem().column())
                .contains("ageBand", "description")
                .doesNotContain("gender");
        assertThat(table.cases()).singleElement().satisfies(one -> {
            assertThat(one.has(Weight.FAULT)).isFalse();
            assertThat(one.isComplete()).isFalse();
            assertThat(one.findings()).allMatch(finding -> finding.weight() == Weight.GAP);
            assertThat(one.findings()).extracting(BrokenTablesTest::told).contains("2 ageBand cases.problem.required");
        });
    }

    @Test
    void what_is_no_code_is_quoted_and_shortened() {
        CheckedTable table = check(new MadeTable()
                .with("1", "gender", "Féminine")
                .with("2", "nationality", "x".repeat(41))
                .with("3", "vulnerability", "MIGRANT_ISOLATED nothing")
                .with("4", "actions", "Avocat 2026-01-05 En attente; Avocate 2026-01-06 Succès")
                .with("5", "actions", "Avocat 2026-01-05 Peut-être")
                .with("6", "actions", "Coup de fil ce matin")
                .with("7", "authority", "Préfecture de Lyon")
                .csv());

        assertThat(table.cases())
                .flatExtracting(CheckedCase::findings)
                .extracting(Finding::problem)
                .extracting(CellProblem::key, problem -> problem.arguments().get(0))
                .contains(
                        tuple("imports.finding.unknownCode", "Féminine"),
                        tuple("imports.finding.unknownCode", "x".repeat(39) + "…"),
                        tuple("imports.finding.unknownCode", "MIGRANT_ISOLATED nothing"),
                        tuple("imports.finding.unknownCode", "Avocate"),
                        tuple("imports.finding.unknownCode", "Peut-être"),
                        tuple("tables.problem.action", "Coup de fil ce matin"),
                        tuple("imports.finding.authority", "Préfecture de Lyon"));
    }

    @Test
    void labels_of_the_list_and_other_capitals_are_kept_as_codes() {
        CheckedTable table = check(new MadeTable()
                .with("1", "gender", "féminin", "nationality", "ROUMANIE", "department", "2a")
                .with("2", "gender", "Female", "nationality", "romania", "department", "Corse-du-Sud")
                .csv());

        assertThat(table.cases()).allMatch(CheckedCase::isComplete);
        assertThat(table.cases())
                .extracting(one -> one.lines().get(0).cells())
                .allSatisfy(cells -> assertThat(cells)
                        .containsEntry("gender", "F")
                        .containsEntry("nationality", "RO")
                        .containsEntry("department", "2A"));
    }

    @Test
    void actions_may_be_told_in_labels() {
        CheckedTable table = check(new MadeTable()
                .with("1", "actions", "Recours gracieux 05/01/2026 En attente; Press 2026-01-06 No effect")
                .csv());

        assertThat(table.cases()).allMatch(CheckedCase::isComplete);
        assertThat(table.cases().get(0).lines().get(0).cells())
                .containsEntry("actions", "GRACIEUX 05/01/2026 PENDING; PRESS 2026-01-06 NONE");
    }

    @Test
    void a_case_that_may_not_leave_its_association_is_a_draft_too() {
        CheckedTable table =
                check(new MadeTable().with("1", "consent", "NOT_YET").csv());

        assertThat(table.cases().get(0).findings())
                .extracting(BrokenTablesTest::told)
                .containsExactly("2 consent cases.problem.consent");
        assertThat(table.cases().get(0).has(Weight.FAULT)).isFalse();
    }

    @Test
    void a_cell_that_cannot_be_read_is_not_told_as_missing_too() {
        CheckedTable table =
                check(new MadeTable().with("1", "startDate", "hier").csv());

        assertThat(table.cases().get(0).findings())
                .extracting(BrokenTablesTest::told)
                .containsExactly("2 startDate tables.problem.day");
    }

    @Test
    void a_text_that_may_identify_somebody_is_shown_and_its_words_confirm_the_very_draft() {
        CheckedTable table = check(new MadeTable()
                .with("1", "description", "Convoquée avec Mme Traoré.")
                .csv());
        CheckedCase one = table.cases().get(0);

        assertThat(one.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.weight()).isEqualTo(Weight.TEXT);
            assertThat(finding.problem().column()).isEqualTo("description");
            assertThat(finding.problem().arguments()).singleElement().asString().contains("Mme Traoré");
        });
        CaseDraft draft = TabledCase.of(one.id(), one.lines()).draft();
        assertThat(TextRules.check(draft)).isNotEmpty();
        assertThat(TextRules.check(draft.confirmed(TextRules.fingerprint(draft))))
                .isEmpty();
    }

    @Test
    void a_row_that_is_there_twice_counts_once_and_a_case_that_is_there_twice_is_doubted() {
        CheckedTable table = check(new MadeTable()
                .with("1")
                .with("1")
                .with("2")
                .with("3", "description", "Autre")
                .with("4", "startDate", "03/02/2015")
                .csv());

        assertThat(table.cases().get(0).lines()).hasSize(1);
        assertThat(table.cases().get(0).findings())
                .extracting(BrokenTablesTest::told)
                .containsExactly("3  imports.finding.rowTwice");
        assertThat(table.cases().get(1).findings())
                .extracting(BrokenTablesTest::told)
                .containsExactly("4  imports.finding.sameAsRow");
        assertThat(table.cases().get(2).has(Weight.DOUBT)).isFalse();
        assertThat(table.cases().get(3).has(Weight.DOUBT))
                .as("the same day, written otherwise")
                .isTrue();
    }

    @Test
    void columns_that_nobody_knows_are_told_and_what_they_hold_stays_out() {
        CheckedTable table =
                check(new MadeTable().with("1", "Nom de la personne", "Traoré").csv());

        assertThat(table.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.problem().key()).isEqualTo("imports.finding.unknownColumn");
            assertThat(remark.problem().arguments()).containsExactly("Nom de la personne");
        });
        assertThat(table.cases().get(0).lines().toString()).doesNotContain("Traoré");
    }

    @Test
    void no_two_random_cases_are_taken_for_one() {
        RandomCases random = new RandomCases(11);
        MadeTable table = new MadeTable();
        IntStream.range(0, 200).forEach(i -> table.with("k" + i, random.next()));

        List<CheckedCase> cases = check(table.csv()).cases();

        assertThat(cases).hasSize(200).extracting(CheckedCase::content).doesNotHaveDuplicates();
        assertThat(cases).extracting(CheckedCase::id).doesNotHaveDuplicates();
    }

    @Test
    void ten_thousand_rows_are_checked_in_seconds() {
        MadeTable table = new MadeTable();
        CaseDraft said = Cases.aCase().draft();
        IntStream.range(0, 10_000).forEach(i -> table.with("k" + i, said, "narrative", "Récit " + i));
        byte[] file = table.file(SheetFormat.XLSX);

        long begun = System.nanoTime();
        CheckedTable checked = check(file);
        long taken = (System.nanoTime() - begun) / 1_000_000;

        System.out.printf("10,000 cases in %,d bytes checked in %d ms%n", file.length, taken);
        assertThat(checked.cases()).hasSize(10_000).allMatch(CheckedCase::isComplete);
        assertThat(taken).isLessThan(30_000);
    }
}
