package org.fairevaloir.persons.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * From what is typed of a person to what is hashed: three letters of each name, whatever their case, accents, hyphens
 * and spaces; the year of birth; the sex. Problems name the field and never repeat what was typed.
 */
public final class PersonRules {
    private static final int LETTERS = 3;
    private static final int LONGEST = 60;
    private static final int OLDEST = 110;
    private static final String PADDING = "_";
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    /**
     * Whoever means that the whole name has no third letter says so by a dash at its end: the rest was not forgotten.
     */
    private static final Pattern SHORT_NAME = Pattern.compile("(?s).*[-_\u2010-\u2015]\\s*");

    /** Letters that no decomposition takes apart. */
    private static final Map<String, String> SPELT_OUT =
            Map.of("Æ", "AE", "Œ", "OE", "Ø", "O", "Ł", "L", "Đ", "D", "Ð", "D", "Þ", "TH", "Ħ", "H", "Ə", "E");

    private PersonRules() {}

    /** What has to be corrected before a key can be made of it. */
    public static List<Problem> check(TypedPerson typed, int thisYear, Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        checkName("givenName", typed.givenName(), problems);
        checkName("familyName", typed.familyName(), problems);
        if (!isYear(typed.birthYear(), thisYear)) {
            problems.add(Problem.of("birthYear", "persons.problem.birthYear"));
        }
        if (!vocabulary.has("sex_group", typed.sex())) {
            problems.add(Problem.of("sex", "persons.problem.required"));
        }
        return problems;
    }

    /** The one spelling of a person without problems. */
    public static String canonical(TypedPerson typed) {
        return String.join(
                "|",
                letters(typed.givenName()),
                letters(typed.familyName()),
                Objects.requireNonNullElse(typed.birthYear(), "").strip(),
                Objects.requireNonNullElse(typed.sex(), ""));
    }

    private static void checkName(String field, @Nullable String name, List<Problem> problems) {
        String plain = plain(name);
        String typed = Objects.requireNonNullElse(name, "");
        if (DIGIT.matcher(typed).find()) {
            problems.add(Problem.of(field, "persons.problem.digits"));
        } else if (plain.isEmpty()) {
            problems.add(Problem.of(field, "persons.problem.required"));
        } else if (plain.length() < LETTERS && !SHORT_NAME.matcher(typed).matches()) {
            problems.add(Problem.of(field, "persons.problem.short"));
        } else if (plain.length() > LONGEST || !plain.matches("[A-Z]+")) {
            problems.add(Problem.of(field, "persons.problem.latin"));
        }
    }

    private static String letters(@Nullable String name) {
        return (plain(name) + PADDING.repeat(LETTERS)).substring(0, LETTERS);
    }

    /** Upper case letters without accents; what is no letter at all is left out. */
    private static String plain(@Nullable String name) {
        String bare = Normalizer.normalize(Objects.requireNonNullElse(name, ""), Normalizer.Form.NFKD)
                .replaceAll("\\P{L}|\\p{Lm}", "")
                .toUpperCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : SPELT_OUT.entrySet()) {
            bare = bare.replace(letter.getKey(), letter.getValue());
        }
        return bare;
    }

    private static boolean isYear(@Nullable String text, int thisYear) {
        if (text == null || !text.strip().matches("[0-9]{4}")) {
            return false;
        }
        int year = Integer.parseInt(text.strip());
        return year > thisYear - OLDEST && year <= thisYear;
    }
}
