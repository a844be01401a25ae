package org.fairevaloir.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counting: distinct persons, once in each cell. */
class TableTest {
    private static final Axis RIGHTS = new Axis("right_family", List.of("R1", "R2"));
    private static final Axis MINISTRIES = new Axis("ministry", List.of("M1", "M2"));

    private static Subject person(String association, List<Map<String, String>> sightings) {
        return new Subject(association, "2025", sightings);
    }

    private static Map<String, String> blockage(String right, String ministry) {
        return Map.of("right_family", right, "ministry", ministry);
    }

    @Test
    void a_person_with_the_same_code_twice_is_counted_once() {
        Table table = Table.count(
                RIGHTS, MINISTRIES, List.of(person("A", List.of(blockage("R1", "M1"), blockage("R1", "M1")))));
        assertThat(table.count("R1", "M1").persons()).isOne();
        assertThat(table.count("R1", Axis.ALL).persons()).isOne();
        assertThat(table.count(Axis.ALL, Axis.ALL).persons()).isOne();
    }

    @Test
    void two_dimensions_meet_only_in_one_blockage() {
        Table table = Table.count(
                RIGHTS, MINISTRIES, List.of(person("A", List.of(blockage("R1", "M1"), blockage("R2", "M2")))));
        assertThat(table.count("R1", "M1").persons()).isOne();
        assertThat(table.count("R1", "M2").persons()).isZero();
        assertThat(table.count(Axis.ALL, "M2").persons()).isOne();
    }

    @Test
    void a_person_without_a_code_stands_in_the_totals_only() {
        Table table = Table.count(
                RIGHTS,
                MINISTRIES,
                List.of(
                        person("A", List.of(Map.of("right_family", "R1"))),
                        person("A", List.of(Map.of("ministry", "M1"))),
                        person("A", List.of(blockage("unlisted", "M1")))));
        assertThat(table.count("R1", Axis.ALL).persons()).isOne();
        assertThat(table.count(Axis.ALL, "M1").persons()).isEqualTo(2);
        assertThat(table.count("R1", "M1").persons()).isZero();
        assertThat(table.count(Axis.ALL, Axis.ALL).persons()).isEqualTo(3);
    }

    @Test
    void a_one_way_table_has_rows_and_a_total() {
        Table table = Table.count(RIGHTS, Axis.NONE, List.of(person("A", List.of(blockage("R1", "M1")))));
        assertThat(table.count("R1", Axis.ALL).persons()).isOne();
        assertThat(table.count(Axis.ALL, Axis.ALL).persons()).isOne();
        assertThat(table.columns().isNone()).isTrue();
        assertThat(table.rows().isNone()).isFalse();
    }

    @Test
    void a_person_known_to_two_associations_is_counted_once_and_known_to_each_where_it_saw_the_person() {
        Subject shared = new Subject(
                "2025",
                List.of(
                        new Subject.Seen("A", blockage("R1", "M1")),
                        new Subject.Seen("B", blockage("R1", "M1")),
                        new Subject.Seen("B", blockage("R2", "M1"))));
        Table table = Table.count(RIGHTS, MINISTRIES, List.of(shared, person("A", List.of(blockage("R1", "M1")))));

        assertThat(table.count(Axis.ALL, Axis.ALL).persons()).isEqualTo(2);
        assertThat(table.count("R1", "M1").persons()).isEqualTo(2);
        assertThat(table.count("R1", "M1").biggest()).as("A knows both").isEqualTo(2);
        assertThat(table.count("R1", "M1").contributors()).isEqualTo(2);
        assertThat(table.count("R2", "M1").persons()).isOne();
        assertThat(table.count("R2", "M1").contributors())
                .as("A told of no such blockage")
                .isOne();
    }

    @Test
    void a_count_knows_its_associations_and_does_not_print_itself() {
        Count count = Populations.count(3, 7, 2);
        assertThat(count.persons()).isEqualTo(12);
        assertThat(count.biggest()).isEqualTo(7);
        assertThat(count.contributors()).isEqualTo(3);
        assertThat(count.toString()).doesNotContain("12").doesNotContain("7");
        assertThat(Count.ZERO.biggest()).isZero();
    }
}
