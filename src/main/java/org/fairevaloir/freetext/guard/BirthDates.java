package org.fairevaloir.freetext.guard;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Full dates of birth: a day, a month and a year that the words say are a birth's. The date of an event is innocent,
 * even after a birth: "née au Mali, arrivée le 12/03/2015".
 */
final class BirthDates implements Detector {
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    private static final String MONTH =
            "(?:janv|f[eé]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c)(?:\\p{L}{0,6}\\.?)";
    private static final String DATE =
            "((?<!\\d)(?:" + DAY + "\\s?(?<between>[/. -])\\s?(?:0?[1-9]|1[0-2])\\s?\\k<between>\\s?"
                    + "(?:(?:19|20)\\d\\d|\\d\\d)|" + DAY + "(?:er)?\\s" + MONTH + "\\s(?:(?:19|20)\\d\\d|\\d\\d)"
                    + "|(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?!\\d))";

    /** A participle tells another event; a capitalised word such as Guinée or Yaoundé is a place. */
    private static final String PARTICIPLE =
            "(?!(?-i:d[eé]clar|pr[eé]sum|suppos)[eé])" + "(?-i:\\p{Ll}{1,20}(?:ée?|ee)s?|\\p{Lu}{2,20}(?:ÉE?|EE)S?)";

    private static final String EVENT =
            "(?!(?:" + PARTICIPLE + "|(?:reçu|recu|venu|vu|sorti|parti|pris|mis|remis|entendu"
                    + "|inscrit)e?s?|a|ont|est|[eé]tait|dont|qui|que|puis|mais|depuis|demande|convocation"
                    + "|audience|jugement|refus"
                    + "|mariage|acte|plainte|rendez-vous|rdv|ordonnance|courrier|oqtf)(?!\\p{L}))";
    private static final String BETWEEN = "[ ,():=\"«»-]{1,3}+";
    private static final String PLACE_OR_RESERVE = EVENT + "\\p{L}[\\p{L}'-]{0,25}+";
    private static final String NO_DEED = "(?<!(?:acte|extrait|certificat|d[eé]claration) de )";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Form BORN = Form.ofWord(
            "n",
            Pattern.compile(
                    "(?<!\\p{L})n(?:é|ee)e?s?(?:\\(e\\)|[.·-]e)?s?(?:" + BETWEEN + PLACE_OR_RESERVE + "){0,7}?"
                            + BETWEEN + DATE,
                    FLAGS));
    private static final Form BORN_WITHOUT_ACCENT =
            Form.ofWord("n", Pattern.compile("(?<!\\p{L})nes? le " + DATE, FLAGS));
    private static final Form BIRTH_DATE = Form.ofWord(
            "dn",
            Pattern.compile(
                    "(?<!\\p{L})(?:dates? de naiss(?:ance|\\.)|d\\.?d\\.?n\\.?|date naiss\\.?|" + NO_DEED
                            + "naissance(?=\\s?[:=]|\\s(?:le|au|\\d)))(?:" + BETWEEN
                            + "(?:(?:est|[eé]tait|serait)(?!\\p{L})|"
                            + PLACE_OR_RESERVE + ")){0,5}?(?:" + BETWEEN + ")?" + DATE,
                    FLAGS));

    @Override
    public Stream<Finding> in(Reading reading) {
        return Stream.of(BORN, BORN_WITHOUT_ACCENT, BIRTH_DATE).flatMap(way -> reading.findings(Kind.BIRTH_DATE, way));
    }
}
