package org.fairevaloir.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import java.util.List;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.shared.Problem;
import org.junit.jupiter.api.Test;

class TextRulesTest {
    private static final CaseDraft DOUBTFUL = aCase().with("narrative", "Convoquée avec Mme Traoré, puis renvoyée.")
            .with("restrictedNote", "Rappeler au 06 39 98 12 34.")
            .with(List.of(Blockages.withDescription(aBlockage("O_COUNTER"), "Écrire à awa@example.org.")))
            .draft();

    @Test
    void each_text_that_may_identify_somebody_is_told_with_what_was_found() {
        assertThat(TextRules.check(DOUBTFUL))
                .extracting(Problem::field)
                .containsExactly("narrative", "restrictedNote", "blockages[0].description");
        assertThat(TextRules.check(DOUBTFUL).get(0).arguments())
                .singleElement()
                .asString()
                .contains("Mme Traoré");
    }

    @Test
    void innocent_texts_need_no_confirmation() {
        CaseDraft innocent =
                aCase().with("narrative", "Refus au guichet, sans interprète.").draft();
        assertThat(TextRules.check(innocent)).isEmpty();
        assertThat(TextRules.wasConfirmed(innocent.confirmed(TextRules.fingerprint(innocent))))
                .isFalse();
    }

    @Test
    void a_confirmation_holds_for_these_very_texts_and_for_no_later_ones() {
        String read = TextRules.fingerprint(DOUBTFUL);
        assertThat(TextRules.check(DOUBTFUL.confirmed(read))).isEmpty();
        assertThat(TextRules.wasConfirmed(DOUBTFUL.confirmed(read))).isTrue();

        CaseDraft later = aCase().with("narrative", "Convoquée avec Mme Traoré et M. Diarra.")
                .draft();
        assertThat(TextRules.check(later.confirmed(read))).isNotEmpty();
        assertThat(TextRules.wasConfirmed(later.confirmed(read))).isFalse();
        assertThat(TextRules.check(DOUBTFUL.confirmed("anything"))).isNotEmpty();
    }

    @Test
    void a_text_moved_to_another_field_is_another_text() {
        CaseDraft one = aCase().with("narrative", "M. Diarra").draft();
        CaseDraft other = aCase().with("restrictedNote", "M. Diarra").draft();
        assertThat(TextRules.fingerprint(one)).isNotEqualTo(TextRules.fingerprint(other));
    }
}
