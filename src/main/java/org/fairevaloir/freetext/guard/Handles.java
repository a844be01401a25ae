package org.fairevaloir.freetext.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names on social networks: "@awa_93", "Snapchat : awa.93", an address of somebody's page. */
final class Handles implements Detector {
    private static final String NAME = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_]|[.-](?=[\\p{L}\\p{N}_])){2,29}+";

    /** "Facebook : recrutement" says how, not who. */
    private static final String WITH_A_SIGN = "(?=\\p{L}{0,29}[\\d._-][\\p{L}\\p{N}_])";

    private static final Form AT = Form.at("@", Pattern.compile("(?<![\\p{L}\\p{N}._%+-])@" + NAME));
    private static final Form ANNOUNCED = Form.ofWord(
            "sift",
            Pattern.compile("(?iu)(?<!\\p{L})(?:snap(?:chat)?|insta(?:gram)?|facebook|fb"
                    + "|tik ?tok|telegram|twitter|skype)\\s?[:=]\\s?[\"«]?\\s?(" + WITH_A_SIGN + NAME + ")"));
    private static final Form PSEUDONYM = Form.ofWord(
            "p", Pattern.compile("(?iu)(?<!\\p{L})pseudo(?:nyme)?\\s?(?:[:=]\\s?[\"«]?|[\"«])\\s?(" + NAME + ")"));
    private static final Form PAGE = Form.around(
            List.of(Form.at(".", Pattern.compile("\\.(?:com|me)/", Pattern.CASE_INSENSITIVE))),
            Pattern.compile(
                    "(?iu)(?:facebook|instagram|snapchat|tiktok|twitter|t|wa)\\.(?:com|me)/[\\p{L}\\p{N}@._/?=+-]{3,60}+"));

    @Override
    public Stream<Finding> in(Reading reading) {
        return Stream.of(AT, ANNOUNCED, PSEUDONYM, PAGE).flatMap(way -> reading.findings(Kind.HANDLE, way));
    }
}
