package org.fairevaloir.freetext.guard;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Social-security numbers (NIR) and provisional ones: sex, year, month, département, commune, order, and two digits of
 * key. A key that doesn't fit makes it some other long number, unless it is grouped as only a NIR is.
 */
final class SocialSecurityNumbers implements Detector {
    private static final Form NIR =
            Form.ofNumber(Pattern.compile("(?<![\\p{L}\\d])(?<!\\d[.,/-])[1-478]([ .-]{0,2})\\d\\d[ .-]{0,2}"
                    + "(?:0[1-9]|1[0-2]|[2-9]\\d)[ .-]{0,2}(?:\\d\\d|2[ABab])[ .-]{0,2}\\d{3}[ .-]{0,2}\\d{3}"
                    + "(?:[ .-]{0,3}(?:cl[eé] ?:? ?)?(\\d\\d))?(?!\\d)"));
    private static final int WITHOUT_KEY = 13;
    private static final int MODULUS = 97;
    private static final long CORSICA_A = 1_000_000;
    private static final long CORSICA_B = 2_000_000;

    @Override
    public Stream<Finding> in(Reading reading) {
        return reading.matches(NIR)
                .filter(SocialSecurityNumbers::isPlausible)
                .map(found -> reading.finding(Kind.SOCIAL_SECURITY_NUMBER, found.start(), found.end()));
    }

    private static boolean isPlausible(MatchResult found) {
        boolean grouped = !found.group(1).isEmpty();
        return found.group(2) == null || grouped || hasItsKey(found);
    }

    private static boolean hasItsKey(MatchResult found) {
        String number = found.group().replaceAll("[^\\dABab]", "").substring(0, WITHOUT_KEY);
        long corsica = 0;
        if (number.matches(".*[Aa].*")) {
            corsica = CORSICA_A;
        } else if (number.matches(".*[Bb].*")) {
            corsica = CORSICA_B;
        }
        long value = Long.parseLong(number.replaceAll("[ABab]", "0")) - corsica;
        return Integer.parseInt(found.group(2)) == MODULUS - value % MODULUS;
    }
}
