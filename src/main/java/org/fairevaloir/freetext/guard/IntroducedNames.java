package org.fairevaloir.freetext.guard;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that the sentence announces: "s'appelle Awa", "née Sissoko", "Nom : Kouassi", "sa sœur Aminata". */
final class IntroducedNames implements Detector {
    private static final Form ANNOUNCED = Form.ofWord(
            "acdeélmnprsv",
            Pattern.compile("(?iu)(?<!\\p{L})(?:"
                    + "(?:s'appel(?:le|ait|lerait|aient|lent)|(?:se|me) (?:pr[eé])?nomm(?:e|ait|ent|aient)|m'appelle"
                    + "|se fait appeler|(?:pr[eé]|d[eé]|sur|re)?nomm[eé]e?s?(?:\\(e\\)|[.·-]e)?s?"
                    + "|r[eé]pond(?:ant|ait)? au (?:pr[eé])?nom de"
                    + "|connue? sous le nom de|sous l'identit[eé] de|alias)\\s{1,2}"
                    + "|(?:nom de jeune fille|nom de naissance|nom de famille|nom d'[eé]pouse|nom d'usage|nom marital)"
                    + "\\s?(?::|=|est|de)?\\s{0,2}"
                    + "|(?:nom|pr[eé]nom)s?(?: de l'enfant| et pr[eé]noms?| pr[eé]noms?)?\\s?[:=]\\s{0,2}"
                    + "|(?<![·.-])n(?:é|ee)e?s?(?:\\(e\\))?\\s|[eé]pouse\\s|[eé]p\\.\\s|veuve\\s"
                    + "|(?:s[ao]n?|leurs?|m[ao]n?|ses)\\s(?:(?:petite?|grande?|demi|belle|beau|ex)[ -]|jeune )?"
                    + "(?:s(?:œ|oe)urs?|fr[eè]res?|fils|filles?|mari|m[eè]re|p[eè]re|cousine?|tante|oncle|ni[eè]ce"
                    + "|neveu|b[eé]b[eé]"
                    + "|compagn(?:on|e)|concubine?|conjointe?|[eé]poux|[eé]pouse|petite? amie?|amie?)\\s"
                    + ")(?=\\p{L})"));

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final int LOOK_BACK = 30;

    @Override
    public Stream<Finding> in(Reading reading) {
        return reading.matches(ANNOUNCED).flatMap(announced -> named(reading, announced));
    }

    private static Stream<Finding> named(Reading reading, MatchResult announced) {
        return PersonName.INTRODUCED.endOf(reading.plain(), announced.end()).stream()
                .filter(end -> !isOfAThing(reading, announced))
                .mapToObj(end -> reading.finding(Kind.NAME, announced.end(), end));
    }

    /** "Le foyer s'appelle ...": said of a thing in the same sentence. */
    private static boolean isOfAThing(Reading reading, MatchResult announced) {
        String before = reading.before(announced.start(), LOOK_BACK);
        String clause = before.substring(Math.max(before.lastIndexOf('.'), before.lastIndexOf(',')) + 1);
        return WORD.matcher(clause).results().map(MatchResult::group).anyMatch(Words::isThing);
    }
}
