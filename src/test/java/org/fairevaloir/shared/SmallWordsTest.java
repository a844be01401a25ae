package org.fairevaloir.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SmallWordsTest {

    @Test
    void shipped_rows_keep_quotes_commas_and_accents() {
        assertThat(Csv.rows("reference/associations.csv"))
                .hasSize(23)
                .first()
                .satisfies(row -> assertThat(row.getField("name")).isEqualTo("Action Catholique des Femmes"));
        assertThat(Csv.rows("reference/institutions.csv"))
                .anySatisfy(row -> assertThat(row.getField("name_fr"))
                        .isEqualTo("Union européenne, coordination de la lutte contre la traite"));
    }

    @Test
    void what_is_no_id_in_an_address_is_told_like_an_id_that_does_not_exist() {
        UUID id = UUID.randomUUID();
        assertThat(Ids.inAddress(id.toString(), "case")).isEqualTo(id);
        for (String none : new String[] {null, "", "1", "<b>", id + "0"}) {
            assertThatThrownBy(() -> Ids.inAddress(none, "case")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> Csv.rows("reference/none.csv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reference/none.csv");
    }

    @Test
    void all_problems_are_told_at_once_and_none_throws_nothing() {
        Problem one = Problem.of("a", "cases.problem.required");
        Problem two = Problem.of("b", "cases.problem.tooLong", "20");

        Problems.throwIfAny(List.of());
        assertThatThrownBy(() -> Problems.throwIfAny(List.of(one, two)))
                .isInstanceOfSatisfying(
                        Problems.class, refused -> assertThat(refused.list()).containsExactly(one, two))
                .hasMessage("cases.problem.required,cases.problem.tooLong");
    }

    @Test
    void a_problem_is_shown_at_its_input() {
        assertThat(Notices.clientId("consent")).isEqualTo("form:consent");
        assertThat(Notices.clientId("blockages[2].right")).isEqualTo("form:blockages:2:right");
        assertThat(Notices.clientId("")).isNull();
    }

    @Test
    void a_slice_does_not_change_behind_its_readers_back() {
        List<String> rows = new ArrayList<>(List.of("a"));
        Slice<String> slice = new Slice<>(rows, 7);
        rows.add("b");

        assertThat(slice.rows()).containsExactly("a");
        assertThat(slice.total()).isEqualTo(7);
    }

    @Test
    void a_fingerprint_is_the_known_one() {
        assertThat(Digests.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void the_clock_runs_in_paris() {
        assertThat(new Clocks().clock().getZone()).isEqualTo(Clocks.PARIS);
    }
}
