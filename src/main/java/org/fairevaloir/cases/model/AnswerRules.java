package org.fairevaloir.cases.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The rules of what is chosen beyond the required fields: V1, V6, and one code where one is asked for. */
final class AnswerRules {
    private final Vocabulary vocabulary;
    private final Function<String, @Nullable String> required;

    /** @param required the code of a required field, by its name: some fields depend on one */
    AnswerRules(Vocabulary vocabulary, Function<String, @Nullable String> required) {
        this.vocabulary = vocabulary;
        this.required = required;
    }

    /** Everything wrong with these answers, each under the field's name after the prefix. */
    List<Problem> check(String prefix, Answers answers, List<CaseField> fields) {
        Map<String, CaseField> known = fields.stream().collect(Collectors.toMap(CaseField::name, Function.identity()));
        List<Problem> problems = new ArrayList<>();
        answers.chosen()
                .forEach((name, codes) ->
                        problem(known.get(name), codes).forEach(key -> problems.add(Problem.of(prefix + name, key))));
        return problems;
    }

    private List<String> problem(@Nullable CaseField field, Collection<String> codes) {
        if (field == null) {
            return List.of("cases.problem.unknownField");
        }
        List<String> keys = new ArrayList<>();
        if (!codes.stream().allMatch(code -> vocabulary.has(field.list(), code))) {
            keys.add("cases.problem.unknownCode");
        }
        if (!field.many() && codes.size() > 1) {
            keys.add("cases.problem.onlyOne");
        }
        if (!applies(field)) {
            keys.add("cases.problem.notApplicable");
        }
        return keys;
    }

    /** V1: fields for minors and for one kind of exploitation. */
    boolean applies(CaseField field) {
        CaseField.Condition condition = field.condition();
        return condition == null || condition.holds(required.apply(condition.field()), vocabulary);
    }

    /** Names of the fields that don't apply. */
    static List<String> inapplicable(
            List<CaseField> fields, Vocabulary vocabulary, Function<String, @Nullable String> required) {
        AnswerRules rules = new AnswerRules(vocabulary, Objects.requireNonNull(required));
        return fields.stream()
                .filter(field -> !rules.applies(field))
                .map(CaseField::name)
                .toList();
    }
}
