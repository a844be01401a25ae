package org.fairevaloir.freetext.guard;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ten digits that the prefectures' register (AGDREF) gives a foreigner: in one piece, or spaced where they begin
 * with 99 or where the words before say so.
 */
final class ForeignerNumbers implements Detector {
    private static final String BEGINS = "(?<![\\p{L}\\d+])(?<!\\d[.,/-])";
    private static final String ENDS = "(?![\\d/]|[.,]\\d)" + Words.NO_MONEY;

    private static final Form PLAIN =
            Form.ofNumber(Pattern.compile(BEGINS + "[1-9]\\d{9}" + ENDS, Pattern.CASE_INSENSITIVE));
    private static final Form SPACED = Form.ofNumber(
            Pattern.compile(BEGINS + "99(?:[ .-]?\\d){8}" + ENDS + "(?![ .-]\\d)", Pattern.CASE_INSENSITIVE));
    private static final Form ANNOUNCED = Form.ofWord(
            "afntr",
            Pattern.compile(
                    "(?<!\\p{L})(?:agdref|fne|n(?:um[eé]ro|°|o)\\s?(?:d')?[eé]tranger|titre de s[eé]jour"
                            + "|r[eé]c[eé]piss[eé])(?!\\p{L})"
                            + "[^\\d\\n;!?]{0,20}(\\d(?:[ .-]?\\d){9})" + ENDS,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    @Override
    public Stream<Finding> in(Reading reading) {
        return Stream.of(PLAIN, SPACED, ANNOUNCED).flatMap(way -> reading.findings(Kind.FOREIGNER_NUMBER, way));
    }
}
