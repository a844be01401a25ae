package org.fairevaloir.cases.model;

import java.io.Serializable;
import java.util.Optional;
import org.fairevaloir.codelists.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A coded field beyond the required ones, as {@code cases/fields.csv} lists them.
 *
 * @param part the case, or each blockage
 * @param section heading under which the form shows it
 * @param list its code list
 * @param many whether several codes may be chosen
 * @param condition when it applies; null for always
 */
public record CaseField(
        String part,
        String section,
        String name,
        String list,
        boolean many,
        @Nullable Condition condition) implements Serializable {

    /**
     * The field applies when another field's code belongs to a group, such as an age band to the minors (V1).
     *
     * @param field the other field, whose list has the groups as parents
     */
    public record Condition(String field, String group) implements Serializable {
        boolean holds(@Nullable String code, Vocabulary vocabulary) {
            return vocabulary.parent(CaseRules.listOf(field), code).equals(Optional.of(group));
        }
    }

    /** The field and group on which it depends, as {@code ageBand:MINOR}; empty where it always applies. */
    public String when() {
        return condition == null ? "" : condition.field() + ":" + condition.group();
    }
}
