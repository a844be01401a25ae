package org.fairevaloir.commitments.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment stands on a day, and the days that go with it: overdue until that day, or late when it was kept.
 *
 * <p>Only what had happened by that day counts, so that a letter of the past reads as it was written. The first date
 * that was offered is the one that counts: a debtor who moves the date is not less late. In this order: kept (with
 * evidence), given up, kept in part (with evidence), overdue, under way, without answer for 90 days, unknown.
 *
 * @param days above zero only for OVERDUE (until that day), PARTIAL and COMPLETE (when it was kept)
 */
public record Standing(CommitmentStatus status, long days) {
    /** A reminder that nobody answered for so long means that nothing follows. */
    static final int ANSWER_DAYS = 90;

    /** One dated event, as far as the standing depends on it. */
    public record Step(EventKind kind, LocalDate on, boolean hasEvidence) {}

    /**
     * @param due the first date offered, null for none
     * @param steps in any order
     * @param asOf the day of which it is told
     */
    public static Standing derive(@Nullable LocalDate due, List<Step> steps, LocalDate asOf) {
        List<Step> known = steps.stream()
                .filter(step -> !step.on().isAfter(asOf))
                .sorted(Comparator.comparing(Step::on))
                .toList();
        Optional<Step> kept = proven(known, EventKind.FULFILLED);
        if (kept.isPresent()) {
            return kept(CommitmentStatus.COMPLETE, due, kept.get().on());
        }
        if (isGivenUp(known)) {
            return new Standing(CommitmentStatus.DROPPED, 0);
        }
        Optional<Step> keptInPart = proven(known, EventKind.PARTLY_FULFILLED);
        if (keptInPart.isPresent()) {
            return kept(CommitmentStatus.PARTIAL, due, keptInPart.get().on());
        }
        if (due != null && due.isBefore(asOf)) {
            return new Standing(CommitmentStatus.OVERDUE, ChronoUnit.DAYS.between(due, asOf));
        }
        return new Standing(open(due, known, asOf), 0);
    }

    private static CommitmentStatus open(@Nullable LocalDate due, List<Step> known, LocalDate asOf) {
        if (known.stream().anyMatch(step -> step.kind().isActivity() && step.hasEvidence())) {
            return due == null ? CommitmentStatus.ONGOING : CommitmentStatus.UNDERWAY;
        }
        return isUnanswered(known, asOf) ? CommitmentStatus.INACTIVE : CommitmentStatus.NO_DATA;
    }

    /** The promise was denied or replaced, and not confirmed afterwards. */
    private static boolean isGivenUp(List<Step> known) {
        return known.stream()
                .filter(step -> step.kind().isEnd() || step.kind().isActivity())
                .reduce((earlier, later) -> later)
                .filter(last -> last.kind().isEnd())
                .isPresent();
    }

    /** The first reminder is old, and all that came after it were reminders. */
    private static boolean isUnanswered(List<Step> known, LocalDate asOf) {
        LocalDate answeredUntil = known.stream()
                .filter(step -> step.kind() != EventKind.REMINDED)
                .map(Step::on)
                .reduce((earlier, later) -> later)
                .orElse(LocalDate.MIN);
        return known.stream()
                .filter(step -> step.kind() == EventKind.REMINDED && step.on().isAfter(answeredUntil))
                .findFirst()
                .filter(reminder -> ChronoUnit.DAYS.between(reminder.on(), asOf) >= ANSWER_DAYS)
                .isPresent();
    }

    private static Optional<Step> proven(List<Step> known, EventKind kind) {
        return known.stream()
                .filter(step -> step.kind() == kind && step.hasEvidence())
                .findFirst();
    }

    private static Standing kept(CommitmentStatus status, @Nullable LocalDate due, LocalDate on) {
        boolean late = due != null && due.isBefore(on);
        return new Standing(status, late ? ChronoUnit.DAYS.between(due, on) : 0);
    }
}
