package org.fairevaloir.cases.facts;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.cases.model.CaseRules;

/**
 * Which field of a case is meant, whatever the order of its parts: {@code gender}, {@code answers.control},
 * {@code blockages.<id>.right}, {@code blockages.<id>.actions.<id>.date}. A path that ends at an id means the part
 * itself.
 *
 * @param blockage id of the blockage; empty for the case
 * @param action id of the action; empty for the case and the blockage
 * @param field name of the field; empty for the part itself
 */
public record FieldPath(String blockage, String action, String field) implements Serializable {
    static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern FORM = Pattern.compile("(?:blockages\\.(" + ID + ")(?:\\.actions\\.(" + ID
            + "))?)?(?:(?:^|(?<!^)\\.)((?:answers\\.)?[A-Za-z]+))?");

    private static final Set<String> DAYS = Set.of("consentDate", "startDate", "outcomeDate", "legalDeadline", "date");
    private static final Set<String> TEXTS = Set.of("narrative", "description");

    /** What happens to a blockage after it was validated; everything else changes what was validated. */
    private static final Set<String> FOLLOW_UP =
            Set.of("status", "outcomeDate", "resolvedBy", "answers.consequence", "answers.evidence");

    /** @throws IllegalArgumentException when it is no path; whether such a field exists is not looked at */
    public static FieldPath of(String path) {
        Matcher match = FORM.matcher(path);
        if (!match.matches() || path.isEmpty()) {
            throw new IllegalArgumentException("no path of a case");
        }
        return new FieldPath(part(match.group(1)), part(match.group(2)), part(match.group(3)));
    }

    private static String part(String found) {
        return Optional.ofNullable(found).orElse("");
    }

    /** The code list of the field; empty for a text, a date, an authority's name and a part itself. */
    public Optional<String> list() {
        if (isAnswer()) {
            return answer().map(CaseField::list);
        }
        if (field.isEmpty() || isDay() || isMonth() || isAuthority() || TEXTS.contains(field)) {
            return Optional.empty();
        }
        return Optional.of(action.isEmpty() ? CaseRules.listOf(field) : "action_" + field);
    }

    /** Whether it holds an exact day. */
    public boolean isDay() {
        return DAYS.contains(field);
    }

    /** Whether it holds a month. */
    public boolean isMonth() {
        return field.equals("firstContactMonth");
    }

    /** Whether it names an authority, one by one. */
    public boolean isAuthority() {
        return field.equals("authority");
    }

    /** Key of the field's label. */
    public String label() {
        if (field.isEmpty()) {
            return action.isEmpty() ? "cases.facts.blockage" : "cases.facts.action";
        }
        if (isAnswer()) {
            return "cases.answer." + name();
        }
        return "cases.field." + spelledOut();
    }

    /** The names that would be another field's without their part. */
    private String spelledOut() {
        if (!action.isEmpty()) {
            return "action" + capital();
        }
        boolean ambiguous = !blockage.isEmpty() && (field.equals("department") || field.equals("status"));
        return ambiguous ? "blockage" + capital() : field;
    }

    private String capital() {
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }

    /** Whether it tells how a blockage went on, and leaves alone what was said of the person and of the obstacle. */
    public boolean isFollowUp() {
        return !blockage.isEmpty() && (!action.isEmpty() || FOLLOW_UP.contains(field));
    }

    private boolean isAnswer() {
        return field.startsWith("answers.");
    }

    private String name() {
        return field.substring(field.indexOf('.') + 1);
    }

    private Optional<CaseField> answer() {
        List<CaseField> known = blockage.isEmpty() ? CaseFields.ofCase() : CaseFields.ofBlockage();
        return known.stream().filter(one -> one.name().equals(name())).findFirst();
    }

    @Override
    public String toString() {
        return String.join(
                ".",
                Stream.of(
                                blockage.isEmpty() ? "" : "blockages." + blockage,
                                action.isEmpty() ? "" : "actions." + action,
                                field)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }
}
