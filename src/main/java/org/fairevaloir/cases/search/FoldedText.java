package org.fairevaloir.cases.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A text as a search sees it: without accents and capitals, ligatures undone, every gap one space and every apostrophe
 * the straight one. It remembers where each sign came from, so that an excerpt shows what somebody typed.
 */
final class FoldedText {
    /** Signs of the text that an excerpt shows on either side. */
    static final int AROUND = 60;

    private static final String CUT = "…";

    private final String typed;
    private final StringBuilder folded = new StringBuilder();
    private int[] origins;

    private FoldedText(String typed) {
        this.typed = typed;
        this.origins = new int[typed.length() + 1];
        for (int at = 0; at < typed.length(); at += Character.charCount(typed.codePointAt(at))) {
            add(sign(typed.codePointAt(at)), at);
        }
    }

    static FoldedText of(String typed) {
        return new FoldedText(typed);
    }

    /** What is looked for, folded alike. */
    static String fold(String words) {
        return of(words).folded.toString().strip();
    }

    /** Where these words, {@link #fold folded}, stand first. */
    Optional<Excerpt> find(String words) {
        int found = folded.indexOf(words);
        if (found < 0) {
            return Optional.empty();
        }
        int from = origins[found];
        int last = origins[found + words.length() - 1];
        int to = afterMarks(last + Character.charCount(typed.codePointAt(last)));
        int start = whole(Math.max(0, from - AROUND));
        int end = whole(Math.min(typed.length(), to + AROUND));
        return Optional.of(new Excerpt(
                (start > 0 ? CUT : "") + typed.substring(start, from),
                typed.substring(from, to),
                typed.substring(to, end) + (end < typed.length() ? CUT : "")));
    }

    private static String sign(int typed) {
        if (Character.isWhitespace(typed) || Character.isSpaceChar(typed)) {
            return " ";
        }
        String apart = Normalizer.normalize(Character.toString(typed), Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return switch (apart) {
            case "œ" -> "oe";
            case "æ" -> "ae";
            case "’", "ʼ" -> "'";
            default -> apart;
        };
    }

    private void add(String sign, int origin) {
        boolean secondGap = sign.equals(" ") && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
        if (secondGap) {
            return;
        }
        for (int at = 0; at < sign.length(); at++) {
            if (folded.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[folded.length()] = origin;
            folded.append(sign.charAt(at));
        }
    }

    /** An accent that was typed as a sign of its own belongs to the letter before it. */
    private int afterMarks(int place) {
        int after = place;
        while (after < typed.length() && isMark(typed.charAt(after))) {
            after++;
        }
        return after;
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** Never between the two halves of one sign. */
    private int whole(int place) {
        return place < typed.length() && Character.isLowSurrogate(typed.charAt(place)) ? place - 1 : place;
    }
}
