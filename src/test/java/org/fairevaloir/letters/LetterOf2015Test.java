package org.fairevaloir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fairevaloir.commitments.References;
import org.fairevaloir.commitments.ShippedReferences;
import org.fairevaloir.letters.text.LetterComposer.Composition;
import org.fairevaloir.letters.text.LetterParts;
import org.junit.jupiter.api.Test;

/** Golden acceptance: the letter of 21 April 2015 comes out of the platform from its own data, word for word. */
class LetterOf2015Test {
    @Test
    void the_template_and_the_shipped_rows_give_the_letter_of_2015_line_by_line() {
        Composition letter = LetterOf2015.composed();
        assertThat(letter.unresolved()).isEmpty();
        assertThat(ReferenceLetter.lines(letter.sheet().text())).containsExactlyElementsOf(ReferenceLetter.lines());
    }

    @Test
    void the_reference_has_all_its_parts() {
        assertThat(ReferenceLetter.lines()).hasSize(31);
    }

    @Test
    void a_sentence_that_differs_by_one_word_fails() {
        LetterParts parts = LetterOf2015.parts();
        List<String> mutated = parts.paragraphs().stream()
                .map(text -> text.replace("très inquiets", "inquiets"))
                .toList();
        assertThat(mutated).isNotEqualTo(parts.paragraphs());
        Composition letter = LetterOf2015.composed(LetterOf2015.with(parts, mutated));
        assertThat(ReferenceLetter.lines(letter.sheet().text())).isNotEqualTo(ReferenceLetter.lines());
    }

    @Test
    void a_corrected_spelling_fails_too() {
        assertThat(ReferenceLetter.lines(LetterOf2015.composed().sheet().text().replace("Veillez", "Veuillez")))
                .isNotEqualTo(ReferenceLetter.lines());
    }

    @Test
    void the_facts_come_from_data_and_not_from_the_template() {
        String template = String.join("\n", LetterOf2015.parts().paragraphs());
        assertThat(template)
                .doesNotContain("septembre 2014", "mesure 22", "22 janvier", "Sodini", "Colas", "Cazeneuve", "2014.");
    }

    @Test
    void a_minister_who_left_office_can_not_be_written_to() {
        LocalDate later = LocalDate.of(2017, 1, 1);
        References then = ShippedReferences.on(later);
        assertThat(then.holder("CAZENEUVE").orElseThrow().inOffice()).isFalse();
    }
}
