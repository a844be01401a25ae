package org.fairevaloir.cases.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fairevaloir.shared.Problem;
import org.junit.jupiter.api.Test;

/** What may be saved of an address, and under which name. */
class FilterRulesTest {
    @Test
    void known_parameters_are_kept_in_one_order() {
        assertThat(FilterRules.query(Map.of("to", "2026-01-31", "status", "DRAFT,RETURNED", "right", "R_INTERP")))
                .isEqualTo("right=R_INTERP&status=DRAFT,RETURNED&to=2026-01-31");
    }

    @Test
    void what_is_no_filter_is_left_out() {
        assertThat(FilterRules.query(Map.of("page", "7", "id", "x", "words", "secret")))
                .isEmpty();
        for (String hostile :
                new String[] {"", "\"><script>", "a&id=1", "a#b", "é", "a b", "javascript:x", "x".repeat(121)}) {
            assertThat(FilterRules.query(Map.of("right", hostile))).as(hostile).isEmpty();
        }
    }

    @Test
    void a_name_is_short_and_identifies_nobody() {
        assertThat(FilterRules.check("Mineurs à relancer", "right=R")).isEmpty();
        assertThat(FilterRules.check("", "right=R")).extracting(Problem::key).containsExactly("lists.problem.name");
        assertThat(FilterRules.check("x".repeat(61), "right=R"))
                .extracting(Problem::key)
                .containsExactly("cases.problem.tooLong");
        assertThat(FilterRules.check("Mme Traoré", "right=R"))
                .extracting(Problem::key)
                .containsExactly("lists.problem.identifies");
        assertThat(FilterRules.check("Tout", "")).extracting(Problem::key).containsExactly("lists.problem.nothing");
    }
}
