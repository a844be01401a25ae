package org.fairevaloir.cases.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.fairevaloir.cases.Answers;
import org.jspecify.annotations.Nullable;

/** One code that was chosen in one field beyond the required ones. */
@Embeddable
public class Answer {
    @Column(name = "association")
    private String association;

    @Column(name = "field")
    private String field;

    @Column(name = "code")
    private String code;

    protected Answer() {}

    private Answer(String association, String field, String code) {
        this.association = association;
        this.field = field;
        this.code = code;
    }

    /** Makes what is kept say the same as what was chosen; touches only what differs. */
    static void take(Answers said, String association, Set<Answer> kept) {
        Set<Answer> wanted = new HashSet<>();
        said.chosen()
                .forEach((field, codes) -> codes.forEach(code -> wanted.add(new Answer(association, field, code))));
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    static Answers reveal(Collection<Answer> kept) {
        return new Answers(
                kept.stream().collect(groupingBy(answer -> answer.field, mapping(answer -> answer.code, toSet()))));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer answer
                && answer.association.equals(association)
                && answer.field.equals(field)
                && answer.code.equals(code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(association, field, code);
    }
}
