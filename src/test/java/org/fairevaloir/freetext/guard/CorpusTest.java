package org.fairevaloir.freetext.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.fairevaloir.freetext.guard.Corpus.Score;
import org.fairevaloir.freetext.guard.Corpus.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much the guard finds and how often it cries wolf. Both halves were written before any detector; detectors were
 * tuned on "tune" only, so that "held" says what to expect of sentences no detector was fitted to.
 * One hand wrote both: field texts of other hands may do worse.
 */
class CorpusTest {
    private static final double RECALL = 0.95;
    private static final double FALSE_ALARMS = 0.05;

    @ParameterizedTest
    @ValueSource(strings = {"tune", "held"})
    void identifiers_are_found_and_innocent_sentences_are_left_alone(String half) {
        Score score = Corpus.all().half(half).score(FreeTextGuard::findings);

        print(half, score);
        assertThat(score.recall()).as("missed %s", score.missed()).isGreaterThanOrEqualTo(RECALL);
        assertThat(score.falseAlarmRate())
                .as("false alarms %s", score.falseAlarms())
                .isLessThanOrEqualTo(FALSE_ALARMS);
    }

    /** Accents typed as two characters, as some phones and every Mac's file names do. */
    @ParameterizedTest
    @ValueSource(strings = {"tune", "held"})
    void the_way_accents_are_typed_makes_no_difference(String half) {
        Corpus composed = Corpus.all().half(half);
        Corpus decomposed = composed.typedAs(text -> Normalizer.normalize(text, Normalizer.Form.NFD));

        assertThat(decomposed.score(FreeTextGuard::findings))
                .hasToString(composed.score(FreeTextGuard::findings).toString());
    }

    /** Positive control: the thresholds can fail, each by itself. */
    @Test
    void a_guard_that_finds_nothing_or_everything_fails() {
        Corpus corpus = Corpus.all();

        Score nothing = corpus.score(text -> List.of());
        Score everything = corpus.score(text -> List.of(new Finding(Kind.NAME, 0, text.length(), text)));

        assertThat(nothing.recall()).isLessThan(RECALL);
        assertThat(nothing.falseAlarmRate()).isZero();
        assertThat(everything.falseAlarmRate()).isGreaterThan(FALSE_ALARMS);
    }

    @Test
    void half_of_the_sentences_are_innocent_and_no_two_are_the_same() {
        List<Sentence> sentences = Corpus.all().sentences();

        assertThat(sentences).hasSizeGreaterThanOrEqualTo(240).doesNotHaveDuplicates();
        assertThat(sentences.stream().filter(Sentence::isInnocent).count())
                .isBetween(sentences.size() * 45L / 100, sentences.size() * 55L / 100);
        assertThat(sentences.stream()
                        .flatMap(sentence -> sentence.planted().stream())
                        .map(Corpus.Planted::kind))
                .contains(Kind.values());
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.planted())
                        .allSatisfy(planted -> assertThat(sentence.text()).containsOnlyOnce(planted.text())));
    }

    @SuppressWarnings("SystemOut")
    private static void print(String half, Score score) {
        System.out.println("guard, half '" + half + "': " + score);
    }
}
