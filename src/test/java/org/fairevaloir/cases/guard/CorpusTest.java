package org.fairevaloir.cases.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.fairevaloir.cases.guard.Corpus.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How much the guard finds and how often it cries wolf. Both halves were written before any detector; detectors were
 * tuned on "tune" only, so that "held" says what to expect of sentences nobody looked at.
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

    @SuppressWarnings("SystemOut")
    private static void print(String half, Score score) {
        System.out.println("guard, half '" + half + "': " + score);
    }
}
