package org.fairevaloir.freetext.guard;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Telephone numbers: French ones in every usual spelling, those of other countries with their prefix, and whatever
 * follows a word such as "tél". Numbers in 08 and short ones (115, 3919) belong to services.
 */
final class PhoneNumbers implements Detector {
    private static final String NO_DIGIT_BEFORE = "(?<![\\d+])(?<!\\d[.,])";
    private static final String ENDS = "(?!\\d)";
    private static final String NO_DATE = "(?!\\d{1,2}[ .-]\\d{1,2}[ .-](?:19|20)\\d\\d)";

    private static final Form IN_PAIRS = Form.at(
            "0Oo",
            Pattern.compile(NO_DIGIT_BEFORE + "[0Oo][1-79](?:(\\s{0,2}[./_-]?\\s{0,2})\\d\\d)(?:\\1\\d\\d){3}" + ENDS));
    private static final Form IN_ANY_GROUPS = Form.ofNumber(
            Pattern.compile(NO_DIGIT_BEFORE + "(?<!\\d[ ./-])" + NO_DATE + "0 ?[1-79]\\)?(?:[ .-]?\\d){8}" + ENDS));
    private static final Form WITH_COUNTRY = Form.at(
            "+03",
            Pattern.compile(
                    "(?<![\\p{L}\\d])(?:(?:\\+|00)[ .-]?[1-9]\\d{0,2}|33(?=[ .-]?[67]))\\)?[ .-]?"
                            + "(?:\\(0\\)[ .-]?)?(?:\\(?\\d\\)?[ ./-]{0,2}){6,12}\\d" + ENDS + Words.NO_MONEY,
                    Pattern.CASE_INSENSITIVE));
    private static final Form ANNOUNCED = Form.ofWord(
            "tpmgwjs",
            Pattern.compile(
                    "(?<!\\p{L})(?:t[eé]l(?:[eé]phon\\p{L}{1,4})?|portable|mobile|gsm|whats ?app|joignable|sms)(?!\\p{L})"
                            + "[^\\d\\n;!?]{0,20}" + NO_DATE + "((?:\\d[ .-]?){7,14}\\d)" + ENDS,
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

    @Override
    public Stream<Finding> in(Reading reading) {
        return Stream.concat(
                reading.matches(IN_PAIRS).map(found -> reading.finding(Kind.PHONE, found.start(), found.end())),
                Stream.of(IN_ANY_GROUPS, WITH_COUNTRY, ANNOUNCED).flatMap(way -> reading.findings(Kind.PHONE, way)));
    }
}
