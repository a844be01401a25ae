package org.fairevaloir.cases.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found however they were typed, and shown as they were typed. */
class FoldedTextTest {
    private static final String SIGNS = "aÀéœŒß’'  \n\u0301\u00a0ﬁ\ud83d\ude00İz";

    @ParameterizedTest
    @CsvSource({
        "La PRÉFECTURE a refusé, prefecture, PRÉFECTURE",
        "un refus au guichet, REFUS, refus",
        "sa sœur est à Lyon, soeur, sœur",
        "sa soeur est à Lyon, sœur, soeur",
        "faute d’interprète, d'interprete, d’interprète",
        "l'audience, l’audience, l'audience",
        "l’État l’a su, etat, État"
    })
    void accents_capitals_ligatures_and_apostrophes_do_not_matter(String text, String words, String hit) {
        assertThat(FoldedText.of(text).find(FoldedText.fold(words)))
                .map(Excerpt::hit)
                .contains(hit);
    }

    @Test
    void a_gap_is_a_gap() {
        assertThat(FoldedText.of("rendez-vous\n \u00a0annulé").find(FoldedText.fold(" rendez-vous annulé ")))
                .map(Excerpt::hit)
                .contains("rendez-vous\n \u00a0annulé");
    }

    @Test
    void an_accent_typed_apart_stays_with_its_letter() {
        String apart = Normalizer.normalize("le récépissé perdu", Form.NFD);
        assertThat(FoldedText.of(apart).find(FoldedText.fold("recepisse")))
                .contains(new Excerpt("le ", Normalizer.normalize("récépissé", Form.NFD), " perdu"));
    }

    @Test
    void other_words_are_not_found() {
        assertThat(FoldedText.of("un refus au guichet").find(FoldedText.fold("refuse")))
                .isEmpty();
        assertThat(FoldedText.of("").find("refus")).isEmpty();
    }

    @Test
    void an_excerpt_is_short_and_says_where_it_was_cut() {
        String text = "é".repeat(500) + "canari" + "ç".repeat(500);
        assertThat(FoldedText.of(text).find("canari"))
                .contains(new Excerpt(
                        "…" + "é".repeat(FoldedText.AROUND), "canari", "ç".repeat(FoldedText.AROUND) + "…"));
        assertThat(FoldedText.of("canari").find("canari")).contains(new Excerpt("", "canari", ""));
    }

    @Test
    void an_excerpt_cuts_no_sign_in_two() {
        String text = "\ud83d\ude00".repeat(50) + "xcanari" + "\ud83d\ude00".repeat(50);
        Excerpt found = FoldedText.of(text).find("canari").orElseThrow();
        assertThat(found.before().codePoints()).noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
        assertThat(found.after().codePoints()).noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }

    /** Whatever is typed: every piece of it is found in it, and the excerpt consists of what was typed. */
    @RepeatedTest(50)
    void whatever_stands_in_a_text_is_found_in_it() {
        Random random = new Random();
        StringBuilder made = new StringBuilder();
        int[] signs = SIGNS.codePoints().toArray();
        random.ints(80, 0, signs.length).forEach(at -> made.appendCodePoint(signs[at]));
        String text = made.toString();
        int from = text.offsetByCodePoints(0, random.nextInt(20));
        String words = FoldedText.fold(text.substring(from, text.offsetByCodePoints(from, 15)));
        if (words.length() >= SearchTexts.LEAST) {
            Excerpt found = FoldedText.of(text).find(words).orElseThrow();
            assertThat(text).contains((found.before() + found.hit() + found.after()).replace("…", ""));
        }
    }
}
