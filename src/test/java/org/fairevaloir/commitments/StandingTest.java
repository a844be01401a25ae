package org.fairevaloir.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.commitments.model.CommitmentStatus.*;
import static org.fairevaloir.commitments.model.EventKind.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fairevaloir.commitments.model.EventKind;
import org.fairevaloir.commitments.model.Standing;
import org.fairevaloir.commitments.model.Standing.Step;
import org.junit.jupiter.api.Test;

/** Where a commitment stands on a day, branch by branch; the golden case is the circular to prefects of 2014. */
class StandingTest {
    private static final LocalDate DUE = LocalDate.of(2014, 12, 31);
    private static final LocalDate LETTER = LocalDate.of(2015, 4, 21);
    private static final List<Step> CIRCULAR = List.of(
            proven(ANNOUNCED, "2014-09-23"), proven(CONFIRMED, "2014-12-31"), proven(PARTLY_FULFILLED, "2015-05-19"));

    @Test
    void the_circular_to_prefects_was_111_days_overdue_in_the_letter() {
        assertThat(Standing.derive(DUE, CIRCULAR, LETTER)).isEqualTo(new Standing(OVERDUE, 111));
    }

    @Test
    void the_instruction_of_may_2015_kept_it_in_part_139_days_late() {
        assertThat(Standing.derive(DUE, CIRCULAR, LocalDate.of(2015, 5, 19))).isEqualTo(new Standing(PARTIAL, 139));
        assertThat(Standing.derive(DUE, CIRCULAR, LocalDate.of(2026, 1, 1))).isEqualTo(new Standing(PARTIAL, 139));
    }

    @Test
    void had_it_been_kept_in_full_it_would_be_complete_139_days_late() {
        List<Step> steps = Stream.concat(CIRCULAR.stream(), Stream.of(proven(FULFILLED, "2015-05-19")))
                .toList();
        assertThat(Standing.derive(DUE, steps, LocalDate.of(2015, 6, 1))).isEqualTo(new Standing(COMPLETE, 139));
    }

    @Test
    void on_the_day_it_is_due_it_is_not_overdue_and_the_day_after_it_is_by_one() {
        List<Step> steps = List.of(proven(ANNOUNCED, "2014-09-23"), proven(CONFIRMED, "2014-10-15"));
        assertThat(Standing.derive(DUE, steps, DUE)).isEqualTo(new Standing(UNDERWAY, 0));
        assertThat(Standing.derive(DUE, steps, DUE.plusDays(1))).isEqualTo(new Standing(OVERDUE, 1));
    }

    @Test
    void kept_on_the_day_it_was_due_is_not_late() {
        assertThat(Standing.derive(DUE, List.of(proven(FULFILLED, "2014-12-31")), LETTER))
                .isEqualTo(new Standing(COMPLETE, 0));
    }

    @Test
    void kept_without_ever_a_date_is_not_late() {
        assertThat(Standing.derive(null, List.of(proven(FULFILLED, "2015-01-31")), LETTER))
                .isEqualTo(new Standing(COMPLETE, 0));
    }

    @Test
    void a_claim_to_have_kept_it_without_evidence_counts_for_nothing() {
        assertThat(Standing.derive(DUE, List.of(unproven(FULFILLED, "2015-01-05")), LETTER))
                .isEqualTo(new Standing(OVERDUE, 111));
        assertThat(Standing.derive(DUE, List.of(unproven(PARTLY_FULFILLED, "2015-01-05")), LETTER))
                .isEqualTo(new Standing(OVERDUE, 111));
    }

    @Test
    void the_first_evidence_decides_how_late_it_was() {
        List<Step> steps = List.of(proven(FULFILLED, "2015-03-01"), proven(FULFILLED, "2015-01-10"));
        assertThat(Standing.derive(DUE, steps, LETTER)).isEqualTo(new Standing(COMPLETE, 10));
    }

    @Test
    void denied_or_replaced_is_dropped_even_when_it_would_be_overdue() {
        assertThat(status(DUE, proven(DENIED, "2015-02-01"))).isEqualTo(DROPPED);
        assertThat(status(DUE, proven(PARTLY_FULFILLED, "2015-01-10"), proven(SUPERSEDED, "2015-02-01")))
                .isEqualTo(DROPPED);
    }

    @Test
    void denied_and_confirmed_again_is_not_dropped() {
        assertThat(status(DUE, proven(DENIED, "2015-02-01"), proven(CONFIRMED, "2015-03-01")))
                .isEqualTo(OVERDUE);
    }

    @Test
    void a_reminder_does_not_undo_a_denial() {
        assertThat(status(DUE, proven(DENIED, "2015-02-01"), proven(REMINDED, "2015-03-01")))
                .isEqualTo(DROPPED);
    }

    @Test
    void activity_without_a_date_is_ongoing() {
        assertThat(status(null, proven(ANNOUNCED, "2014-09-23"), proven(CONFIRMED, "2014-10-15")))
                .isEqualTo(ONGOING);
    }

    @Test
    void the_announcement_alone_shows_nothing() {
        assertThat(status(null, proven(ANNOUNCED, "2014-09-23"))).isEqualTo(NO_DATA);
        assertThat(status(null)).isEqualTo(NO_DATA);
    }

    @Test
    void activity_without_evidence_shows_nothing() {
        assertThat(status(LETTER.plusDays(30), unproven(CONFIRMED, "2015-01-15")))
                .isEqualTo(NO_DATA);
    }

    @Test
    void a_reminder_without_answer_for_90_days_is_inactive() {
        List<Step> reminded = List.of(proven(ANNOUNCED, "2014-09-23"), proven(REMINDED, "2015-01-21"));
        LocalDate sent = LocalDate.of(2015, 1, 21);
        assertThat(Standing.derive(null, reminded, sent.plusDays(89)).status()).isEqualTo(NO_DATA);
        assertThat(Standing.derive(null, reminded, sent.plusDays(90)).status()).isEqualTo(INACTIVE);
    }

    @Test
    void reminding_again_does_not_start_the_90_days_again() {
        assertThat(status(null, proven(REMINDED, "2015-01-10"), proven(REMINDED, "2015-04-01")))
                .isEqualTo(INACTIVE);
    }

    @Test
    void an_answer_after_the_reminder_is_not_silence() {
        assertThat(status(null, proven(REMINDED, "2014-10-01"), unproven(CONFIRMED, "2014-11-01")))
                .isEqualTo(NO_DATA);
    }

    @Test
    void what_had_not_happened_yet_does_not_count() {
        assertThat(Standing.derive(DUE, CIRCULAR, LocalDate.of(2014, 9, 30))).isEqualTo(new Standing(NO_DATA, 0));
    }

    @Test
    void the_order_in_which_events_were_written_down_does_not_matter() {
        List<Step> reversed = Stream.of(2, 1, 0).map(CIRCULAR::get).toList();
        assertThat(Standing.derive(DUE, reversed, LETTER)).isEqualTo(Standing.derive(DUE, CIRCULAR, LETTER));
    }

    private static Object status(LocalDate due, Step... steps) {
        return Standing.derive(due, List.of(steps), LETTER).status();
    }

    private static Step proven(EventKind kind, String day) {
        return new Step(kind, LocalDate.parse(day), true);
    }

    private static Step unproven(EventKind kind, String day) {
        return new Step(kind, LocalDate.parse(day), false);
    }
}
