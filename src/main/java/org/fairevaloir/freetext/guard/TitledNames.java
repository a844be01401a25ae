package org.fairevaloir.freetext.guard;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Mme Diallo", "Me Aubertin", "le docteur N'Diaye": a title and a capitalised name. */
final class TitledNames implements Detector {
    private static final Form TITLE = Form.ofWord(
            "abcdflmpsv",
            Pattern.compile("(?<![\\p{L}\\p{N}./-])(?:"
                    + "(?:[Mm]me?s?|MME?S?|[Mm]lles?|MLLES?|[Mm]rs?|MRS?|[Dd]rs?|DR|Pr|Me|Vve)(?:\\.\\s{0,2}|\\s{1,2})"
                    + "|MM?\\.\\s{0,2}|MM?\\s(?=\\p{Lu}['\\p{L}]{2})"
                    + "|(?i:madame|monsieur|mademoiselle|mesdames|messieurs|mesdemoiselles)\\s{1,2}"
                    // "Professeur de Lille", "capitaine de Police": there a particle begins no name.
                    + "|(?iu:ma[iî]tre|docteure?|professeure?|capitaine|lieutenante?|brigadi[eè]re?|adjudante?"
                    + "|commissaire)\\s{1,2}"
                    + "(?!d(?:e|es|u)\\s|d')"
                    + "|(?:S(?:œ|oe)ur|Fr[eè]re|P[eè]re|M[eè]re|Abb[eé])\\s)(?=['\\p{L}])"));

    /** The street, the hospital or the school is called after that person. */
    private static final Pattern CALLED_AFTER =
            Pattern.compile("(?iu)(?:\\brue|avenue|av\\.?|boulevard|bd|place|square|all[eé]e"
                    + "|quai|impasse|h[oô]pital|clinique|lyc[eé]e|coll[eè]ge|[eé]cole|centre|foyer|gymnase"
                    + "|r[eé]sidence|institut"
                    + "|fondation|station)\\s(?:du |de la |de |des )?$");

    private static final int LOOK_BACK = 24;

    @Override
    public Stream<Finding> in(Reading reading) {
        return reading.matches(TITLE).flatMap(title -> named(reading, title));
    }

    private static Stream<Finding> named(Reading reading, MatchResult title) {
        return PersonName.AFTER_TITLE.endOf(reading.plain(), title.end()).stream()
                .filter(end -> !CALLED_AFTER
                        .matcher(reading.before(title.start(), LOOK_BACK))
                        .find())
                .mapToObj(end -> reading.finding(Kind.NAME, title.start(), end));
    }
}
