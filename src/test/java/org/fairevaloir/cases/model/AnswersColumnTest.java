package org.fairevaloir.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.fairevaloir.cases.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersColumnTest {
    private final AnswersColumn column = new AnswersColumn();

    @Test
    void answers_stand_sorted_in_one_column() {
        assertThat(column.convertToDatabaseColumn(new Answers(
                        Map.of("vulnerability", Set.of("MENTAL", "HOMELESS"), "consentScope", Set.of("STATS")))))
                .isEqualTo("consentScope=STATS,vulnerability=HOMELESS,vulnerability=MENTAL");
    }

    @Test
    void what_is_kept_is_what_was_said() {
        Answers said = new Answers(Map.of("measures", Set.of("P2014-1", "P2014-22"), "legalBasis", Set.of("LB_1")));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(said)))
                .isEqualTo(said);
    }

    @Test
    void nothing_said_is_nothing_kept() {
        assertThat(column.convertToDatabaseColumn(Answers.NONE)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isEqualTo(Answers.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"field | A,B", "field | A=B", "a,b | A", "a=b | A"})
    void what_would_be_read_as_two_answers_is_refused(String field, String code) {
        assertThatThrownBy(() -> column.convertToDatabaseColumn(new Answers(Map.of(field, Set.of(code)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(code);
    }
}
