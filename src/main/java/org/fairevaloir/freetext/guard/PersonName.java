package org.fairevaloir.freetext.guard;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a person's name reaches: initials, particles, capitalised words, hyphens and apostrophes. Initials alone are
 * no name: "Mme X." and "M. A.B." are how the associations write of somebody without naming.
 */
final class PersonName {
    /** After a title only an office can stand; a sentence begins there only when everything is in capitals. */
    static final PersonName AFTER_TITLE =
            new PersonName(word -> Words.isOffice(word) || (isShouted(word) && Words.isOrdinary(word)));

    /** After "nommée" and the like, a sentence may go on, and a thing may be named. */
    static final PersonName INTRODUCED =
            new PersonName(word -> Words.isOffice(word) || Words.isOrdinary(word) || Words.isThing(word));

    private static final int LONGEST = 160;
    private static final int MORE_WORDS = 3;

    private static final String PARTICLES =
            "(?:(?:de la |de l'|des |du |de |d'|[Ee]l |[Aa]l |[Bb]en |[Bb]in |[Ii]bn |[Bb]int "
                    + "|[Oo]uld |[Vv]an |[Vv]on |[Dd]er |[Dd]en |[Dd]a |[Dd]os |[Dd]i |[Dd]el |(?<=[\\s.])L[ea] "
                    + "|DE LA |DE L'|DES |DU |DE |D'|EL |AL |BEN |OULD |VAN |L[EA] )){0,3}+";
    private static final String WORD = "(\\p{Lu}(?:\\p{L}{1,30}+|(?='\\p{L}{2}))(?:['-]\\p{L}{1,30}+){0,4}+)";
    private static final Pattern INITIALS = Pattern.compile("(?:[\\p{Lu}&&[^XYZ]]\\.[ -]?){1,3}+");
    private static final Pattern FIRST = Pattern.compile(PARTICLES + WORD);
    private static final Pattern NEXT = Pattern.compile("\\s" + PARTICLES + WORD);
    private static final Pattern CONSONANTS = Pattern.compile("[\\p{Lu}&&[^AEIOUY]]{2,3}");

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}+(?:ées?|és)");

    private final Predicate<String> refused;

    private PersonName(Predicate<String> refused) {
        this.refused = refused;
    }

    /** Where a name that begins here ends; empty if none begins here. */
    OptionalInt endOf(String text, int start) {
        int first = at(INITIALS, text, start).map(MatchResult::end).orElse(start);
        return at(FIRST, text, first)
                .filter(found -> isName(found.group(1)) && !(first > start && beginsASentence(found.group(1))))
                .map(found -> OptionalInt.of(lastWord(text, found.end())))
                .orElseGet(OptionalInt::empty);
    }

    /** "Mme K. Convoquée hier": what follows an initial may be the next sentence. */
    private static boolean beginsASentence(String word) {
        return Words.isOrdinary(word) || PARTICIPLE.matcher(word).matches();
    }

    private boolean isName(String word) {
        return !refused.test(word) && !CONSONANTS.matcher(word).matches();
    }

    private static int lastWord(String text, int first) {
        int end = first;
        for (int more = 0; more < MORE_WORDS; more++) {
            Optional<MatchResult> next = at(NEXT, text, end).filter(found -> INTRODUCED.isName(found.group(1)));
            end = next.map(MatchResult::end).orElse(end);
        }
        return end;
    }

    private static Optional<MatchResult> at(Pattern pattern, String text, int start) {
        Matcher matcher = pattern.matcher(text)
                .useTransparentBounds(true)
                .region(start, Math.min(start + LONGEST, text.length()));
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static boolean isShouted(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }
}
