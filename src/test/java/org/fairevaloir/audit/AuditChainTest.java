package org.fairevaloir.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.fairevaloir.audit.AuditChain.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No row of the journal can be changed, removed, added or put elsewhere without being found. */
class AuditChainTest {
    private static final int FIELDS = 6;
    private static final int TAMPERINGS = 10_000;

    private final List<Link> chain = chain(40);
    private final String end = chain.get(chain.size() - 1).hash();

    @Test
    void an_untouched_chain_holds() {
        assertThat(AuditChain.firstBroken(chain, end)).isEmpty();
        assertThat(AuditChain.firstBroken(List.of(), AuditChain.BEGINNING)).isEmpty();
        assertThat(AuditChain.firstBroken(chain(1), chain(1).get(0).hash())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void a_changed_field_is_found_in_its_row(int field) {
        assertBroken(replaced(16, edited(chain.get(16), field)), 17);
    }

    @Test
    void a_removed_row_is_found_where_it_stood() {
        assertBroken(without(0), 1);
        assertBroken(without(16), 17);
    }

    @Test
    void a_removed_row_is_found_even_if_the_others_are_numbered_anew() {
        List<Link> closedUp = new ArrayList<>();
        for (Link link : without(16)) {
            closedUp.add(new Link(closedUp.size() + 1L, link.fields(), link.hash()));
        }
        assertBroken(closedUp, 17);
    }

    @Test
    void a_removed_tail_is_found_by_where_the_chain_should_end() {
        assertBroken(chain.subList(0, 39), 40);
        assertBroken(List.of(), 1);
    }

    /** Why checkpoints have to be kept elsewhere too. */
    @Test
    void a_removed_tail_is_not_found_by_who_believes_the_remaining_rows() {
        List<Link> cut = chain.subList(0, 39);
        assertThat(AuditChain.firstBroken(cut, cut.get(38).hash())).isEmpty();
    }

    @Test
    void two_rows_that_change_places_are_found_at_the_first() {
        List<Link> swapped = new ArrayList<>(chain);
        swapped.set(7, chain.get(8));
        swapped.set(8, chain.get(7));
        assertBroken(swapped, 8);
    }

    @Test
    void an_inserted_row_is_found_even_with_a_hash_that_fits_the_row_before() {
        List<Link> inserted = new ArrayList<>(chain);
        List<String> fields = fields(1);
        inserted.add(16, new Link(17, fields, AuditChain.hash(chain.get(15).hash(), 17, fields)));
        assertBroken(inserted, 18);
    }

    @Test
    void a_row_that_is_changed_with_its_hash_is_found_at_the_next() {
        List<String> lie = edited(chain.get(16), 3).fields();
        Link forged = new Link(17, lie, AuditChain.hash(chain.get(15).hash(), 17, lie));
        assertBroken(replaced(16, forged), 18);
    }

    @Test
    void a_letter_that_moves_to_the_next_field_gives_another_hash() {
        assertThat(AuditChain.hash("", 1, List.of("ab", "c"))).isNotEqualTo(AuditChain.hash("", 1, List.of("a", "bc")));
        assertThat(AuditChain.hash("", 1, List.of("a", ""))).isNotEqualTo(AuditChain.hash("", 1, List.of("a")));
    }

    @Test
    void ten_thousand_tamperings_by_chance_are_found_and_located() {
        Random chance = new Random(20150421);
        for (int i = 0; i < TAMPERINGS; i++) {
            int row = chance.nextInt(chain.size());
            switch (chance.nextInt(4)) {
                case 0 -> assertBroken(replaced(row, edited(chain.get(row), chance.nextInt(FIELDS))), row + 1);
                case 1 -> assertBroken(without(row), row + 1);
                case 2 -> assertBroken(swapped(row, chance.nextInt(chain.size() - 1)), -1);
                default -> assertBroken(chain.subList(0, row), row + 1);
            }
        }
    }

    private void assertBroken(List<Link> tampered, long number) {
        OptionalLong found = AuditChain.firstBroken(tampered, end);
        assertThat(found).isPresent();
        if (number > 0) {
            assertThat(found).hasValue(number);
        } else {
            assertThat(chain.subList(0, (int) found.getAsLong() - 1))
                    .isEqualTo(tampered.subList(0, (int) found.getAsLong() - 1));
            assertThat(tampered.get((int) found.getAsLong() - 1)).isNotEqualTo(chain.get((int) found.getAsLong() - 1));
        }
    }

    private List<Link> swapped(int one, int shift) {
        int other = (one + 1 + shift) % chain.size();
        List<Link> swapped = new ArrayList<>(chain);
        swapped.set(one, chain.get(other));
        swapped.set(other, chain.get(one));
        return swapped;
    }

    private List<Link> replaced(int index, Link link) {
        List<Link> replaced = new ArrayList<>(chain);
        replaced.set(index, link);
        return replaced;
    }

    private List<Link> without(int index) {
        List<Link> without = new ArrayList<>(chain);
        without.remove(index);
        return without;
    }

    private static Link edited(Link link, int field) {
        List<String> fields = new ArrayList<>(link.fields());
        fields.set(field, fields.get(field) + "x");
        return new Link(link.number(), fields, link.hash());
    }

    private static List<Link> chain(int length) {
        List<Link> chain = new ArrayList<>();
        String previous = AuditChain.BEGINNING;
        for (long number = 1; number <= length; number++) {
            String hash = AuditChain.hash(previous, number, fields(number));
            chain.add(new Link(number, fields(number), hash));
            previous = hash;
        }
        return chain;
    }

    private static List<String> fields(long number) {
        return IntStream.range(0, FIELDS)
                .mapToObj(field -> field + "-" + number % 7)
                .toList();
    }
}
