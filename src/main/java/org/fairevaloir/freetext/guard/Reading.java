package org.fairevaloir.freetext.guard;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text as a reader sees it, whatever it was typed with: accents composed, every space and apostrophe and hyphen the
 * plain one, wide letters and the digits of other scripts as ours, nothing invisible. It knows where each character
 * stands in the typed text.
 */
final class Reading {
    /** No language puts more marks on one letter: the rest is read by itself, so that a heap of them costs nothing. */
    private static final int MARKS = 4;

    static final int[] NOWHERE = {};

    private final String typed;
    private final StringBuilder letters = new StringBuilder();
    private final String plain;
    private final int[] words;
    private final char[] initials;
    private final int[] numbers;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    private Reading(String typed) {
        this.typed = typed;
        int end;
        for (int start = 0; start < typed.length(); start = end) {
            end = endOfLetter(start);
            add(start, end);
        }
        plain = letters.toString();
        words = beginningsOf(Character::isLetter);
        initials = initialsOf(words);
        numbers = beginningsOf(letter -> letter >= '0' && letter <= '9');
    }

    static Reading of(String typed) {
        return new Reading(typed);
    }

    String plain() {
        return plain;
    }

    /** Every place that fits; the reader's text, not the typed one. */
    Stream<MatchResult> matches(Form form) {
        return form.in(this).stream();
    }

    /** What fits, or the part in the pattern's first group if it has one: the words around it only announce it. */
    Stream<Finding> findings(Kind kind, Form form) {
        return matches(form).map(found -> finding(kind, found));
    }

    /** Where words begin that begin with one of these letters, given in lower case. */
    int[] words(String some) {
        int[] found = new int[words.length];
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            if (some.indexOf(initials[word]) >= 0) {
                found[count++] = words[word];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Where numbers begin. */
    int[] numbers() {
        return numbers.clone();
    }

    /** Where one of these characters stands, in order. */
    int[] places(String characters) {
        int[] found = new int[plain.length()];
        int count = 0;
        for (int i = 0; i < characters.length(); i++) {
            char wanted = characters.charAt(i);
            for (int place = plain.indexOf(wanted); place >= 0; place = plain.indexOf(wanted, place + 1)) {
                found[count++] = place;
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.copyOf(found, count);
    }

    /** Everywhere. */
    int[] places() {
        return IntStream.range(0, plain.length()).toArray();
    }

    Finding finding(Kind kind, MatchResult found) {
        int group = found.groupCount() > 0 ? 1 : 0;
        return finding(kind, found.start(group), found.end(group));
    }

    /** A place in the reader's text, told as a place in the typed text. */
    Finding finding(Kind kind, int start, int end) {
        int from = starts[start];
        int to = ends[end - 1];
        return new Finding(kind, from, to, typed.substring(from, to));
    }

    /** The words just before a place: what tells a street from a person named after. */
    String before(int place, int length) {
        return plain.substring(Math.max(0, place - length), place);
    }

    private int[] beginningsOf(IntPredicate kind) {
        int[] found = new int[plain.length()];
        int count = 0;
        boolean inside = false;
        for (int place = 0; place < found.length; place++) {
            boolean fits = kind.test(plain.charAt(place));
            if (fits && !inside) {
                found[count++] = place;
            }
            inside = fits;
        }
        return Arrays.copyOf(found, count);
    }

    /** In lower case as patterns that mind no case compare: by way of the capital, so that a dotless i is an i. */
    private char[] initialsOf(int[] places) {
        char[] found = new char[places.length];
        for (int i = 0; i < places.length; i++) {
            found[i] = Character.toLowerCase(Character.toUpperCase(plain.charAt(places[i])));
        }
        return found;
    }

    private int endOfLetter(int start) {
        int end = start + Character.charCount(typed.codePointAt(start));
        for (int marks = 0; marks < MARKS && end < typed.length() && isMark(typed.charAt(end)); marks++) {
            end++;
        }
        return end;
    }

    private void add(int start, int end) {
        if (end == start + 1 && isOurs(typed.charAt(start))) {
            add(typed.charAt(start), start, end);
            return;
        }
        Normalizer.normalize(typed.substring(start, end), Normalizer.Form.NFKC)
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .map(Reading::plainOf)
                .forEach(letter -> Character.toString(letter).chars().forEach(unit -> add((char) unit, start, end)));
    }

    private void add(char letter, int start, int end) {
        int place = letters.length();
        if (place == starts.length) {
            starts = Arrays.copyOf(starts, place * 2);
            ends = Arrays.copyOf(ends, place * 2);
        }
        starts[place] = start;
        ends[place] = end;
        letters.append(letter);
    }

    /** Of ASCII, or a composed letter of Western Europe: the way it is written is the way it is read. */
    private static boolean isOurs(char letter) {
        return letter < 0x80 || (letter >= 'À' && letter <= 'ÿ');
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static int plainOf(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(letter, 10);
            case Character.DASH_PUNCTUATION -> '-';
            default -> isApostrophe(letter) ? '\'' : letter;
        };
    }

    private static boolean isApostrophe(int letter) {
        return letter == '’' || letter == '‘' || letter == 'ʼ' || letter == '′';
    }
}
