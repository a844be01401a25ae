package org.fairevaloir.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InterleavedTest {
    private final List<String> calls = new ArrayList<>();

    @Test
    void contestants_take_turns_after_one_round_that_does_not_count() throws Exception {
        Map<String, List<Integer>> brought = new Interleaved<Integer>()
                .with("A", () -> call("A"))
                .with("B", () -> call("B"))
                .run(2);

        assertThat(calls).containsExactly("A", "B", "A", "B", "A", "B");
        assertThat(brought).containsOnlyKeys("A", "B");
        assertThat(brought.get("A")).containsExactly(3, 5);
        assertThat(brought.get("B")).containsExactly(4, 6);
    }

    @Test
    void what_takes_minutes_is_not_done_for_nothing() throws Exception {
        new Interleaved<Integer>()
                .with("A", () -> call("A"))
                .with("B", () -> call("B"))
                .runCold(1);

        assertThat(calls).containsExactly("A", "B");
    }

    private int call(String name) {
        calls.add(name);
        return calls.size();
    }
}
