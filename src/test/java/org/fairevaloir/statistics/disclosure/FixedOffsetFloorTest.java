package org.fairevaloir.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.statistics.disclosure.Populations.count;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two rules and the value of one cell, at their very borders. */
class FixedOffsetFloorTest {
    private static final CellId CELL = CellId.of("1", "2025", Map.of("sex_group", "S1"));

    private static OptionalInt floor(long bits, Count count) {
        return new FixedOffsetFloor(Parameters.STANDARD, cell -> bits).floor(CELL, count);
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "1, 95", "2, 95", "3, 95", "4, 95", "5, 100", "9, 95"})
    void the_value_is_the_greatest_multiple_of_the_base_after_the_offset(long bits, int expected) {
        assertThat(floor(bits, count(30, 30, 40))).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1, 100", "-2, 95"})
    void the_pseudo_random_bits_are_read_without_sign(long bits, int expected) {
        // 2^64 - 1 is a multiple of 5; with a sign, the second would be more than the true number.
        assertThat(floor(bits, count(30, 30, 41 - 1))).hasValue(expected);
    }

    @Test
    void ten_is_enough_only_from_the_threshold_on() {
        FixedOffsetFloor floor = new FixedOffsetFloor(new Parameters(5, 30, 3, 11), cell -> 2);
        assertThat(floor.floor(CELL, count(10, 10, 11)))
                .as("29 after the offset")
                .isEmpty();
        assertThat(floor.floor(CELL, count(10, 11, 11)))
                .as("30 after the offset")
                .hasValue(30);
    }

    @Test
    void three_associations_are_needed() {
        assertThat(floor(0, count(50, 50))).isEmpty();
        assertThat(floor(0, count(50, 49, 1))).hasValue(100);
    }

    @Test
    void eleven_must_remain_after_the_offset_without_the_biggest_association() {
        assertThat(floor(3, count(40, 7, 6))).as("10 remain").isEmpty();
        assertThat(floor(3, count(40, 7, 7))).as("11 remain").hasValue(50);
    }

    @Test
    void an_empty_cell_is_not_published() {
        assertThat(floor(0, Count.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 15})
    void nothing_tells_why_a_cell_is_not_published(int persons) {
        Layout people = new Layout("1", "people", Catalogue.WHOLE, Axis.NONE, Axis.NONE);
        FixedOffsetFloor floor = new FixedOffsetFloor(Parameters.STANDARD, cell -> 4);
        ProtectedTable empty = floor.protect(people, List.of());
        ProtectedTable small = floor.protect(people, Populations.persons(persons / 3, persons / 3, persons / 3));
        ProtectedTable ofOneAssociation = floor.protect(people, Populations.persons(500, 2, 2));
        assertThat(small).hasToString(empty.toString());
        assertThat(ofOneAssociation).hasToString(empty.toString());
        assertThat(floor.protect(people, Populations.persons(50, 50, 50)).toString())
                .as("a table that publishes does look different")
                .isNotEqualTo(empty.toString());
    }
}
