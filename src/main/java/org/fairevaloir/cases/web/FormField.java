package org.fairevaloir.cases.web;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairevaloir.cases.facts.FieldPath;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.shared.Texts;

/**
 * A field of the form as a rule names it: {@code gender}, {@code blockages[0].authority},
 * {@code blockages[0].actions[1].date}.
 *
 * @param blockage number of the blockage, from one; zero for the case
 * @param action whether it is one of an action
 * @param name of the field
 */
record FormField(int blockage, boolean action, String name) {
    private static final Pattern PLACE = Pattern.compile("(?:blockages\\[(\\d+)]\\.?)?(actions\\[\\d+]\\.?)?(\\w*)");

    private static final Pattern INDEX = Pattern.compile(":(\\d+):");

    /** Beyond the required ones, and no answer. */
    private static final Set<String> ALSO_OF_DETAILS = Set.of("authority", "legalDeadline", "consentDate", "actions");

    /** A place that is none of the form's is one of the case, by its whole name. */
    static FormField of(String place) {
        Matcher found = PLACE.matcher(place);
        if (!found.matches()) {
            return new FormField(0, false, place);
        }
        int blockage = Optional.ofNullable(found.group(1))
                .map(Integer::parseInt)
                .map(index -> index + 1)
                .orElse(0);
        return new FormField(blockage, found.group(2) != null, found.group(3));
    }

    /** The place of an input: {@code blockages[0].startDate} of {@code form:blockages:0:startDate}. */
    static String placeOf(String input) {
        return INDEX.matcher(input.substring(input.indexOf(':') + 1)).replaceAll("[$1].");
    }

    /** Whether it is on the page of what is said beyond the required fields. */
    boolean isOfDetails() {
        return action || ALSO_OF_DETAILS.contains(name) || CaseFields.has(name);
    }

    /** What the form calls it: {@code Blocage 1 – Résultat}. */
    String label(Texts texts) {
        String part = blockage == 0 ? "" : "x";
        String field = CaseFields.has(name) ? "answers." + name : name;
        String label = texts.get(new FieldPath(part, action ? "x" : "", field).label());
        return blockage == 0 ? label : texts.get("cases.log.blockage", blockage) + " – " + label;
    }
}
