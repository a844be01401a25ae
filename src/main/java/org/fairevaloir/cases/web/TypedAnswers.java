package org.fairevaloir.cases.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.model.CaseField;
import org.jspecify.annotations.Nullable;

/** What is chosen on the form beyond the required fields: one code, or several, by the field's name. */
public class TypedAnswers implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, @Nullable String> one = new HashMap<>();
    private final HashMap<String, @Nullable Collection<String>> many = new HashMap<>();

    TypedAnswers(List<CaseField> fields, Answers chosen) {
        for (CaseField field : fields) {
            Collection<String> codes = chosen.of(field.name());
            if (field.many()) {
                many.put(field.name(), new ArrayList<>(codes));
            } else {
                one.put(field.name(), codes.stream().findFirst().orElse(null));
            }
        }
    }

    Answers answers() {
        Map<String, Set<String>> chosen = new HashMap<>();
        one.forEach((field, code) -> chosen.put(field, code == null ? Set.of() : Set.of(code)));
        many.forEach((field, codes) -> chosen.put(field, codes == null ? Set.of() : new HashSet<>(codes)));
        return new Answers(chosen);
    }

    public Map<String, @Nullable String> getOne() {
        return one;
    }

    public Map<String, @Nullable Collection<String>> getMany() {
        return many;
    }
}
