package org.fairevaloir.cases.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.stream.Stream;
import org.fairevaloir.cases.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Answers as one column: {@code consentScope=STATS,vulnerability=HOMELESS,vulnerability=MENTAL}, sorted; null when
 * nothing was said. It is a set as SQL's {@code find_in_set} reads it, so that the database can still be asked who gave
 * an answer.
 *
 * <p>Refused with {@link IllegalArgumentException}: a field or code that holds a comma or an equals sign, which no code
 * list has.
 */
@Converter
public class AnswersColumn implements AttributeConverter<Answers, String> {
    private static final String BETWEEN = ",";
    private static final char IS = '=';

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Answers said) {
        if (said == null || said.chosen().isEmpty()) {
            return null;
        }
        return said.chosen().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(code -> checked(answer(field.getKey(), code))))
                .sorted()
                .collect(joining(BETWEEN));
    }

    @Override
    public Answers convertToEntityAttribute(@Nullable String kept) {
        if (kept == null) {
            return Answers.NONE;
        }
        return new Answers(Stream.of(kept.split(BETWEEN))
                .collect(groupingBy(
                        answer -> answer.substring(0, answer.indexOf(IS)),
                        mapping(answer -> answer.substring(answer.indexOf(IS) + 1), toSet()))));
    }

    /** One answer as it stands in the column. */
    static String answer(String field, String code) {
        return field + IS + code;
    }

    private static String checked(String answer) {
        if (answer.contains(BETWEEN) || answer.indexOf(IS) != answer.lastIndexOf(IS)) {
            throw new IllegalArgumentException("neither a field nor a code: " + answer.length() + " characters");
        }
        return answer;
    }
}
