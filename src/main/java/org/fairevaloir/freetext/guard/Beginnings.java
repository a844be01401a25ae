package org.fairevaloir.freetext.guard;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which three characters a pattern can begin with, found out from the pattern itself: one that fails at three
 * characters without having asked for a fourth fails whatever follows. So nearly every word of a text is passed by
 * without the pattern being tried at it.
 *
 * <p>Answers are remembered by three characters, which are nobody's name; in a fixed room, so that no text fills the
 * memory. The pattern must not begin by asking for something before it, as {@code FormTest} makes sure.
 */
final class Beginnings {
    private static final int BITS = 9;
    private static final int LATIN = 1 << BITS;
    private static final int ROOM = 12;
    private static final int SPREAD = 0x9E3779B1;

    private final Pattern pattern;

    /** Three characters and, as the last bit, whether they can begin; a newer one takes the place of an older one. */
    private final int[] answers = new int[1 << ROOM];

    Beginnings(Pattern pattern) {
        this.pattern = pattern;
        Arrays.fill(answers, -1);
    }

    /** Whether the pattern could fit here; true also where it isn't known. */
    boolean canBeAt(String text, int place) {
        if (place + 3 > text.length()) {
            return true;
        }
        char first = text.charAt(place);
        char second = text.charAt(place + 1);
        char third = text.charAt(place + 2);
        if ((first | second | third) >= LATIN) {
            return true;
        }
        int key = (first << BITS | second) << BITS | third;
        int room = (key * SPREAD) >>> (Integer.SIZE - ROOM);
        int answer = answers[room];
        if (answer >>> 1 != key) {
            answer = key << 1 | (canBegin(text.substring(place, place + 3)) ? 1 : 0);
            answers[room] = answer;
        }
        return (answer & 1) == 1;
    }

    private boolean canBegin(String three) {
        Matcher matcher = pattern.matcher(three);
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
