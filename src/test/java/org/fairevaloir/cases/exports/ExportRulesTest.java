package org.fairevaloir.cases.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a purpose nothing leaves, and the journal learns of no person. */
class ExportRulesTest {
    private static final int JOURNAL = 120;

    private static ExportOrder order(@Nullable String purpose, @Nullable String words) {
        return new ExportOrder(CaseFilter.ALL, ExportFormat.HTCDS, true, purpose, words);
    }

    @ParameterizedTest
    @CsvSource({
        ",,purpose exports.problem.purpose",
        "NO_SUCH_CODE,,purpose cases.problem.unknownCode",
        "OTHER,,words exports.problem.words",
        "OTHER,'   ',words exports.problem.words",
        "FUNDER,Pour Mme Traoré,words exports.problem.wordsIdentify",
        "FUNDER,Rappeler au 06 12 34 56 78,words exports.problem.wordsIdentify",
        "FUNDER,Une précision qui compte bien plus de signes que les soixante du journal,words cases.problem.tooLong"
    })
    void it_is_refused(@Nullable String purpose, @Nullable String words, String told) {
        assertThat(ExportRules.check(order(purpose, words), new ShippedVocabulary()))
                .extracting(problem -> problem.field() + " " + problem.key())
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource({"FUNDER,", "OWN_WORK,Réunion du 3 mars", "OTHER,Audit du conseil"})
    void it_is_allowed(String purpose, @Nullable String words) {
        assertThat(ExportRules.check(order(purpose, words), new ShippedVocabulary()))
                .isEmpty();
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(ExportRules.check(order(null, "Mme Traoré"), new ShippedVocabulary()))
                .extracting(Problem::field)
                .containsExactly("purpose", "words");
    }

    @Test
    void the_journal_learns_purpose_format_and_number_and_it_fits() {
        ExportOrder texts = new ExportOrder(CaseFilter.ALL, ExportFormat.XLSX, true, "FUNDER", " Bilan\n2025 ");
        assertThat(ExportRules.trace(texts, 1234)).isEqualTo("FUNDER XLSX+texts 1234 Bilan 2025");
        assertThat(ExportRules.trace(order("OWN_WORK", null), 7))
                .as("the standard takes no texts")
                .isEqualTo("OWN_WORK HTCDS 7");

        String longest = "x".repeat(ExportRules.LONGEST_WORDS);
        List<String> traces = List.of(
                ExportRules.trace(
                        new ExportOrder(CaseFilter.ALL, ExportFormat.XLSX, true, "STANDARD_EXCHANGE", longest),
                        1_000_000_000),
                ExportRules.trace(order("X".repeat(30), longest), 1_000_000_000));
        assertThat(traces).allMatch(trace -> trace.length() <= JOURNAL);
    }
}
