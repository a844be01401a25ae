package org.fairevaloir.freetext.guard;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of passports and identity cards: where the words say so, or in the form that only a French passport has. */
final class TravelDocuments implements Detector {
    private static final Form FRENCH_PASSPORT =
            Form.ofNumber(Pattern.compile("(?<![\\p{L}\\d])\\d\\d[A-Z]{2}\\d{5}(?![\\p{L}\\d])"));
    private static final Form ANNOUNCED = Form.ofWord(
            "pcvl",
            Pattern.compile(
                    "(?<!\\p{L})(?i:passeports?|carte (?:nationale )?d'identit[eé]|cni|visa|laissez-passer)(?!\\p{L})"
                            + "[^\\d\\n;!?€]{0,24}?(?<![\\p{L}\\d])([A-Z]{0,3} ?(?:\\d{6,9}|\\d{12})[A-Z]{0,2})(?![\\p{L}\\d])"
                            + Words.NO_MONEY));

    @Override
    public Stream<Finding> in(Reading reading) {
        return Stream.of(FRENCH_PASSPORT, ANNOUNCED).flatMap(way -> reading.findings(Kind.TRAVEL_DOCUMENT, way));
    }
}
