package org.fairevaloir.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.fairevaloir.audit.model.AuditEntry.Content;
import org.junit.jupiter.api.Test;

/** What is recorded is due once, in its order, when the outermost use case is done. */
class TraceTest {
    private final Trace trace = new Trace();

    @Test
    void what_is_recorded_is_due_when_the_outermost_use_case_is_done() {
        trace.enter();
        trace.add(row("outer"));
        trace.enter();
        trace.add(row("inner"));
        trace.leave();
        assertThat(trace.due()).as("the outer one is under way").isEmpty();
        trace.add(row("last"));
        trace.leave();

        assertThat(trace.due()).extracting(Content::action).containsExactly("outer", "inner", "last");
    }

    @Test
    void nothing_is_due_twice_in_one_transaction() {
        trace.enter();
        trace.add(row("first"));
        trace.leave();
        assertThat(trace.due()).hasSize(1);
        assertThat(trace.due()).isEmpty();

        trace.enter();
        trace.add(row("second"));
        trace.leave();
        assertThat(trace.due()).extracting(Content::action).containsExactly("second");
    }

    @Test
    void recording_outside_a_use_case_is_refused_because_nobody_would_write_it() {
        assertThatThrownBy(() -> trace.add(row("lost")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lost");
        trace.enter();
        trace.leave();
        assertThatThrownBy(() -> trace.add(row("late"))).isInstanceOf(IllegalStateException.class);
    }

    private static Content row(String action) {
        return new Content(Instant.EPOCH, "a", "member", "HLR", action, "");
    }
}
