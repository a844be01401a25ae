package org.fairevaloir.cases.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.cases.survey.LinkedCase.Rank;
import org.junit.jupiter.api.Test;

class LinkedCaseTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);
    private static final UUID FOUR = new UUID(0, 4);
    private static final Map<UUID, String> PERSONS = Map.of(ONE, "a", TWO, "a", THREE, "b", FOUR, "b");

    @Test
    void a_person_counts_as_supported_if_anybody_supports_and_else_by_the_first_case() {
        assertThat(LinkedCase.countedElsewhere(
                        List.of(
                                new LinkedCase(ONE, Rank.DETECTED),
                                new LinkedCase(TWO, Rank.SUPPORTED),
                                new LinkedCase(THREE, Rank.DETECTED),
                                new LinkedCase(FOUR, Rank.DETECTED)),
                        PERSONS))
                .containsExactlyInAnyOrder(ONE, FOUR);
    }

    @Test
    void who_is_counted_is_not_looked_at_as_unsure_as_well() {
        assertThat(LinkedCase.countedElsewhere(
                        List.of(new LinkedCase(ONE, Rank.UNSURE), new LinkedCase(TWO, Rank.DETECTED)), PERSONS))
                .containsExactly(ONE);
    }

    @Test
    void who_has_one_case_in_the_year_counts_by_it() {
        assertThat(LinkedCase.countedElsewhere(
                        List.of(new LinkedCase(ONE, Rank.SUPPORTED), new LinkedCase(THREE, Rank.UNSURE)), PERSONS))
                .isEmpty();
    }
}
