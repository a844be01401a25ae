package org.fairevaloir.freetext.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** E-mail addresses, also those written for people: "moussa (at) exemple . fr". */
final class EmailAddresses implements Detector {
    private static final String LOCAL = "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+";
    private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+";
    private static final String SIGN = "@|[(\\[{]\\s?(?:@|at|a|arobase|arrobase|chez)\\s?[)\\]}]";
    private static final String WORD = "arr?obase\\s";
    private static final String SPOKEN_SIGN = "(?:" + SIGN + "|\\s" + WORD + ")";
    private static final String SPOKEN_AT = "\\s?" + SPOKEN_SIGN + "\\s?";
    private static final String SPOKEN_DOT =
            "(?:\\s?\\.\\s?|\\s?[(\\[{]\\s?(?:\\.|dot|point)\\s?[)\\]}]\\s?|\\s(?:point|dot)\\s)";

    private static final Form WRITTEN = Form.around(
            List.of(Form.at("@", Pattern.compile("@"))),
            Pattern.compile(LOCAL + "@" + LABEL + "(?:\\." + LABEL + "){0,4}", Pattern.CASE_INSENSITIVE));
    private static final Form SPOKEN = Form.around(
            List.of(
                    Form.at("@([{", Pattern.compile(SIGN, Pattern.CASE_INSENSITIVE)),
                    Form.ofWord("a", Pattern.compile(WORD, Pattern.CASE_INSENSITIVE))),
            Pattern.compile(
                    LOCAL + SPOKEN_AT + LABEL + "(?:\\." + LABEL + "){0,3}" + SPOKEN_DOT + "\\p{L}{2,12}(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE));

    @Override
    public Stream<Finding> in(Reading reading) {
        return Stream.of(WRITTEN, SPOKEN).flatMap(way -> reading.findings(Kind.EMAIL, way));
    }
}
