package org.fairevaloir.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What holds for every population, tried on seeded random ones. Each promise stands beside a naive protection that
 * breaks it: otherwise the attack would prove nothing.
 */
class FloorPropertiesTest {
    private static final int POPULATIONS = 100;
    private static final int EDITIONS = 36;
    private static final int BASE = Parameters.STANDARD.base();
    private static final int SMALL = Parameters.STANDARD.remainder();
    private static final int WORLDS = 60;
    private static final List<List<OptionalInt>> FLOORS = floors();
    private static final List<Layout> LAYOUTS = Catalogue.layouts(Year.of(2026), Populations.CODES);

    /** Not secret, but as good as random. */
    private static long bits(CellId cell) {
        return new Random(cell.canonical().hashCode()).nextLong();
    }

    private static final FixedOffsetFloor FLOOR = new FixedOffsetFloor(Parameters.STANDARD, FloorPropertiesTest::bits);

    @Test
    void at_least_is_always_true_and_both_rules_hold() {
        int published = 0;
        for (int seed = 0; seed < POPULATIONS; seed++) {
            List<Subject> persons = Populations.random(seed);
            for (Layout layout : LAYOUTS) {
                ProtectedTable table = FLOOR.protect(layout, persons);
                Table exact = exact(layout, persons);
                for (Layout.Place place : layout.places()) {
                    ProtectedCell cell = table.cell(place.row(), place.column());
                    Count count = exact.count(place.row(), place.column());
                    if (cell.isPublished()) {
                        published++;
                        assertThat(cell.atLeast())
                                .isLessThanOrEqualTo(count.persons())
                                .isGreaterThan(count.persons() - 2 * BASE)
                                .isGreaterThanOrEqualTo(Parameters.STANDARD.threshold());
                        assertThat(cell.atLeast() % BASE).isZero();
                        assertThat(count.contributors()).isGreaterThanOrEqualTo(3);
                        assertThat(count.persons() - count.biggest()).isGreaterThanOrEqualTo(SMALL);
                    }
                }
            }
        }
        assertThat(published).as("the loop has seen figures").isGreaterThan(10_000);
    }

    @Test
    void one_cell_has_one_answer_in_every_table_and_in_any_order_of_the_cases() {
        for (int seed = 0; seed < POPULATIONS; seed++) {
            List<Subject> persons = Populations.random(seed);
            List<Subject> shuffled = shuffled(persons, seed);
            Map<CellId, String> answers = new HashMap<>();
            for (Layout layout : LAYOUTS) {
                ProtectedTable table = FLOOR.protect(layout, persons);
                assertThat(FLOOR.protect(layout, shuffled)).hasToString(table.toString());
                table.cells()
                        .forEach(cell -> assertThat(cell)
                                .hasToString(answers.computeIfAbsent(cell.id(), id -> cell.toString())));
            }
        }
    }

    /** AT4: the attacker knows how many cases each month adds, and watches three years of editions. */
    @Test
    void month_after_month_as_many_true_numbers_stay_possible_as_the_base() {
        int fewest = Integer.MAX_VALUE;
        int fewestOfNaive = Integer.MAX_VALUE;
        for (int seed = 0; seed < POPULATIONS; seed++) {
            int[] added = new Random(seed).ints(EDITIONS, 0, 3).toArray();
            for (int first = 8; first < 40; first++) {
                for (int offset = 0; offset < BASE; offset++) {
                    fewest = Math.min(fewest, possible(history(first, added, offset), added, BASE));
                }
                fewestOfNaive = Math.min(fewestOfNaive, possible(history(first, added, 0), added, 1));
            }
        }
        assertThat(fewest).isGreaterThanOrEqualTo(BASE);
        assertThat(fewestOfNaive)
                .as("rounding down without an offset is found out")
                .isOne();
    }

    /** Why the offset belongs to the cell: drawn anew for each edition, its intervals are intersected. */
    @Test
    void an_offset_drawn_anew_for_each_edition_leaves_fewer() {
        Random random = new Random(7);
        int[] added = random.ints(EDITIONS, 0, 3).toArray();
        List<OptionalInt> seen = new ArrayList<>();
        int persons = 23;
        for (int month = 0; month < EDITIONS; month++) {
            persons += added[month];
            seen.add(FLOORS.get(random.nextInt(BASE)).get(persons));
        }
        int possible = 0;
        for (int first = 0; first < WORLDS; first++) {
            possible += couldBe(first, added, seen) ? 1 : 0;
        }
        assertThat(possible).isPositive().isLessThan(BASE);
    }

    /** P2 in small: the association with most cases of a cell subtracts its own. */
    @Test
    void no_association_proves_that_others_have_a_few_cases_but_the_85_percent_rule_lets_it() {
        int leaks = 0;
        int leaksOfNaive = 0;
        for (int seed = 0; seed < POPULATIONS; seed++) {
            List<Subject> persons = Populations.random(seed);
            for (Layout layout : LAYOUTS) {
                Table exact = exact(layout, persons);
                for (Layout.Place place : layout.places()) {
                    Count count = exact.count(place.row(), place.column());
                    leaks += leaks(count, FLOOR.floor(layout.cell(place.row(), place.column()), count));
                    leaksOfNaive += leaks(count, by85Percent(count));
                }
            }
        }
        assertThat(leaks).isZero();
        assertThat(leaksOfNaive)
                .as("cells where the naive rule gives a few foreign cases away")
                .isGreaterThan(20);
    }

    /** One if the biggest contributor learns for certain that others have some cases, and there are few of them. */
    private static int leaks(Count count, OptionalInt figure) {
        int foreign = count.persons() - count.biggest();
        boolean proven = figure.isPresent() && figure.getAsInt() - count.biggest() >= 1;
        return proven && foreign < SMALL ? 1 : 0;
    }

    private static OptionalInt by85Percent(Count count) {
        boolean published = count.persons() >= Parameters.STANDARD.threshold()
                && count.contributors() >= Parameters.STANDARD.contributors()
                && count.biggest() * 100 <= count.persons() * 85;
        return published ? OptionalInt.of(count.persons() / BASE * BASE) : OptionalInt.empty();
    }

    private static Table exact(Layout layout, List<Subject> persons) {
        return Table.count(
                layout.rows(),
                layout.columns(),
                persons.stream().filter(layout::covers).toList());
    }

    private static List<OptionalInt> history(int first, int[] added, int offset) {
        List<OptionalInt> seen = new ArrayList<>();
        int persons = first;
        for (int more : added) {
            persons += more;
            seen.add(FLOORS.get(offset).get(persons));
        }
        return seen;
    }

    /** How many first numbers explain what was seen, for the first so many offsets. */
    private static int possible(List<OptionalInt> seen, int[] added, int offsets) {
        int possible = 0;
        for (int first = 0; first < WORLDS; first++) {
            boolean explains = false;
            for (int offset = 0; offset < offsets; offset++) {
                explains |= history(first, added, offset).equals(seen);
            }
            possible += explains ? 1 : 0;
        }
        return possible;
    }

    private static boolean couldBe(int first, int[] added, List<OptionalInt> seen) {
        int persons = first;
        for (int month = 0; month < EDITIONS; month++) {
            persons += added[month];
            int now = persons;
            OptionalInt figure = seen.get(month);
            if (FLOORS.stream().noneMatch(floors -> floors.get(now).equals(figure))) {
                return false;
            }
        }
        return true;
    }

    /** What each offset publishes of 0, 1, 2 … persons, where no association has more than five. */
    private static List<List<OptionalInt>> floors() {
        List<List<OptionalInt>> floors = new ArrayList<>();
        CellId cell = CellId.of("1", "2025", Map.of());
        for (int offset = 0; offset < BASE; offset++) {
            int bits = offset;
            FixedOffsetFloor floor = new FixedOffsetFloor(Parameters.STANDARD, any -> bits);
            List<OptionalInt> ofThis = new ArrayList<>();
            Count count = new Count();
            for (int persons = 0; persons < WORLDS + 3 * EDITIONS; persons++) {
                ofThis.add(floor.floor(cell, count));
                count.add(List.of("ASSO" + persons / 5));
            }
            floors.add(ofThis);
        }
        return floors;
    }

    private static List<Subject> shuffled(List<Subject> persons, int seed) {
        List<Subject> shuffled = new ArrayList<>();
        for (Subject person : persons) {
            List<Subject.Seen> seen = new ArrayList<>(person.seen());
            Collections.reverse(seen);
            shuffled.add(new Subject(person.period(), seen));
        }
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
