package org.fairevaloir.freetext.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningsTest {
    private static final int SEED = 20150421;
    private final Pattern pattern = Pattern.compile("(?iu)(?<!\\p{L})(?:madame|mme\\.?|ma(?=d)|m\\.)\\s?\\p{Lu}");
    private final Beginnings beginnings = new Beginnings(pattern);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "madame Awa | true",
                "MADAME Awa | true",
                "Mme Awa    | true",
                "M.A        | true",
                "mad        | true",
                "mariage    | false",
                "monsieur   | false",
                "adame Awa  | false",
                "99 rue     | false"
            })
    void three_characters_tell_whether_the_pattern_could_fit(String text, boolean possible) {
        assertThat(beginnings.canBeAt(text, 0)).isEqualTo(possible);
        assertThat(beginnings.canBeAt("xyz " + text, 4))
                .as("and what was remembered says the same")
                .isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"xy | too short to know", "жук | not remembered", "xж1 | not remembered"})
    void what_is_not_known_is_possible(String text, String why) {
        assertThat(beginnings.canBeAt(text, 0)).as(why).isTrue();
    }

    /** More different beginnings than there is room for: each is asked again when another one took its place. */
    @Test
    void an_answer_is_never_that_of_other_characters() {
        Random random = new Random(SEED);
        String letters = "mMaAdDeE.xé1 ";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder three = new StringBuilder();
            random.ints(3, 0, letters.length()).forEach(at -> three.append(letters.charAt(at)));
            if (i % 2 == 0) {
                three.setCharAt(random.nextInt(3), (char) random.nextInt(0x200));
            }
            Matcher matcher = pattern.matcher(three);
            boolean possible = matcher.lookingAt() || matcher.hitEnd();
            assertThat(beginnings.canBeAt(three.toString(), 0)).as("%s", three).isEqualTo(possible);
        }
    }

    @Test
    void no_character_at_all_is_not_mistaken_for_an_answer() {
        assertThat(new Beginnings(Pattern.compile("\0\0\0")).canBeAt("\0\0\0", 0))
                .isTrue();
    }
}
