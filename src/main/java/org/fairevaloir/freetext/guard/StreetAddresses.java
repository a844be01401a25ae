package org.fairevaloir.freetext.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where somebody lives: a number and a street, a street after a word of dwelling, a postal code and a town, a flat. A
 * street alone is a place of outreach, a police station's, or a figure of speech.
 */
final class StreetAddresses implements Detector {
    private static final String STREET = "(?iu:rue|avenue|av\\.?|ave\\.?|boulevard|bd\\.?|bld\\.?|blvd\\.?)";
    private static final String LANE =
            "(?iu:impasse|imp\\.?|all[eé]e|ruelle|sentier|faubourg|fbg|chemin|square|villa|quai"
                    + "|traverse|mont[eé]e)";

    /** Words with another sense: "1 place en CHRS", "2 cours de français", "4 voies de recours". */
    private static final String PLACE =
            "(?iu:place|pl\\.?|cours|passage|route|rte|cit[eé]|r[eé]sidence|r[eé]s\\.|hameau"
                    + "|lotissement|lot\\.|voie|esplanade|mail|cour|c[oô]te|rond-point|venelle|promenade"
                    + "|galerie|domaine|clos)";

    private static final String SHOUTED_PLACE =
            "(?:PLACE|PL\\.?|COURS|PASSAGE|ROUTE|RTE|CITE|RESIDENCE|RES\\.|HAMEAU|VOIE|COUR|COTE)";

    private static final String NUMBER = "(?<![\\d.,/])(?!(?:19|20)\\d\\d\\s)\\d{1,4}(?:[/-]\\d{1,4})?"
            + "(?:\\s?(?iu:bis|ter|quater|[A-D])(?!\\p{L}))?,?\\s{0,2}";
    private static final String LINK = "(?iu:de la |de l'|des |du |de |d'|la |le |les |l'|aux? )";
    private static final String LINKS = LINK + "{0,2}+";
    private static final String RANK =
            "(?:(?iu:g[eé]n[eé]ral|docteur|mar[eé]chal|pr[eé]sident|professeur|colonel|capitaine|sainte?)[ -])?";
    private static final String LETTER = "(?:[\\p{L}\\p{N}]|['.-](?=\\p{L}))";
    private static final String CAPITALISED = "\\p{Lu}" + LETTER + "{1,40}+";
    private static final String MIXED = "(\\p{Lu}(?=" + LETTER + "{0,15}\\p{Ll})" + LETTER + "{1,40}+)";
    private static final String SOME_WORD =
            "(\\p{L}" + LETTER + "{2,40}+|\\d{1,2}(?:er)?[ -]\\p{L}{3,12}+(?:[ -](?:19|20)\\d\\d)?|\\p{Lu}\\p{Ll})";
    private static final String MORE = "(?:[ -]" + LINKS + CAPITALISED + "){0,5}";
    private static final String CODE = "(?:0[1-9]|[1-8]\\d|9[0-578]|2[AB])\\d{3}\\s{1,2}";
    private static final String REST = MORE + "(?:\\s?[,-]?\\s?" + CODE + CAPITALISED + MORE + ")?";

    /** Group 1 is the address, group 2 the first word of its name. */
    private static final List<Form> FORMS = List.of(
            Form.ofNumber(Pattern.compile("(" + NUMBER + STREET + "\\s" + LINKS + SOME_WORD + REST + ")")),
            Form.ofNumber(Pattern.compile(
                    "(" + NUMBER + LANE + "\\s(?:" + LINK + "{1,2}+|(?=\\p{Lu}))" + SOME_WORD + REST + ")")),
            Form.ofNumber(Pattern.compile("(" + NUMBER + PLACE + "\\s" + LINKS + MIXED + REST + ")")),
            Form.ofNumber(Pattern.compile(
                    "(" + NUMBER + SHOUTED_PLACE + "\\s" + LINKS + "(" + CAPITALISED + ")" + REST + ")")),
            Form.ofWord(
                    "adhlrv",
                    Pattern.compile(
                            "(?iu:(?<!\\p{L})(?:habit\\p{L}{1,6}|log(?:e|eait|er|eant|[eé]e?s?)|h[eé]berg\\p{L}{1,6}"
                                    + "|r[eé]sid(?:e|ait|ant|er|aient)|demeur\\p{L}{1,5}|domicili[eé]e?s?|vi(?:t|vait"
                                    + "|vant|vent)|dort|dormait"
                                    + "|adresse|domicile)(?!\\p{L}))[^.;!?\\n]{0,40}?(?<!\\p{L})"
                                    + "((?:" + STREET + "|" + LANE + "|(?iu:route|passage))\\s" + LINKS + RANK + MIXED
                                    + REST
                                    + ")")),
            Form.ofNumber(Pattern.compile(
                    "(?<![\\d.,/])(?<![\\d\\p{Ll}]-)(?<!n°)(?<!n° )(" + CODE + "(" + CAPITALISED + ")" + MORE + ")")),
            Form.ofWord(
                    "a",
                    Pattern.compile(
                            "((?iu:(?<!\\p{L})(?:appartement|appart|appt|apt)\\.?\\s(?:n°\\s?)?)(\\p{Lu}?\\d{1,4})"
                                    + "(?!\\d|\\s?(?iu:pi[eè]ces?|personnes?|places?|m2|occupants?)))")));

    @Override
    public Stream<Finding> in(Reading reading) {
        return FORMS.stream()
                .flatMap(reading::matches)
                .filter(found -> !Words.isNoStreet(found.group(2)))
                .map(found -> reading.finding(Kind.ADDRESS, found));
    }
}
