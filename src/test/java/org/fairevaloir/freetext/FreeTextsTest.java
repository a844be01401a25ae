package org.fairevaloir.freetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.junit.jupiter.api.Test;

class FreeTextsTest {
    private static final FreeTexts WRITTEN = new FreeTexts()
            .add("subject", "Suivi")
            .add("text", "Reçus par Mme Durand.")
            .add("note", " ");

    @Test
    void what_was_written_before_is_not_asked_again_wherever_it_stands_now() {
        FreeTexts moved = new FreeTexts().add("other", "Reçus par Mme Durand.");
        assertThat(moved.besides(WRITTEN).problems()).isEmpty();
        FreeTexts changed = new FreeTexts().add("text", "Reçus par Mme Durand. Puis par M. Petit.");
        assertThat(changed.besides(WRITTEN).problems())
                .extracting(Problem::field)
                .containsExactly("text");
    }

    @Test
    void a_form_confirms_what_was_shown_and_only_when_its_author_says_so() {
        Confirmation confirmation = new Confirmation();
        assertThat(confirmation.isAsked()).isFalse();
        confirmation.wasRefused(new Problems(List.of(Problem.of("text", "cases.problem.required"))), WRITTEN);
        assertThat(confirmation.isAsked()).as("refused for another reason").isFalse();

        confirmation.wasRefused(new Problems(WRITTEN.check(null)), WRITTEN);
        assertThat(confirmation.isAsked()).isTrue();
        assertThat(WRITTEN.check(confirmation.fingerprint())).isNotEmpty();
        confirmation.setGiven(true);
        assertThat(WRITTEN.check(confirmation.fingerprint())).isEmpty();
        assertThat(WRITTEN.wereConfirmed(confirmation.fingerprint())).isTrue();

        FreeTexts later = new FreeTexts().add("text", "Reçus par Mme Petit.");
        confirmation.wasRefused(new Problems(later.check(confirmation.fingerprint())), later);
        assertThat(confirmation.fingerprint()).as("asked anew").isNull();
    }
}
