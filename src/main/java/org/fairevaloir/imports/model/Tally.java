package org.fairevaloir.imports.model;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/** How many cases of a batch there are of each kind. */
public record Tally(List<Count> counts) implements Serializable {
    public Tally {
        counts = List.copyOf(counts);
    }

    /** So many cases in this state, with these marks. */
    public record Count(RowState state, boolean complete, boolean identifying, boolean doubtful, long cases)
            implements Serializable {}

    public long all() {
        return sum(count -> true);
    }

    public long in(RowState state) {
        return sum(count -> count.state() == state);
    }

    public long faulty() {
        return in(RowState.FAULTY);
    }

    /** Imported before. */
    public long known() {
        return in(RowState.KNOWN);
    }

    public long ready() {
        return in(RowState.READY);
    }

    /** Imported, and not undone. */
    public long imported() {
        return in(RowState.IMPORTED) + kept();
    }

    private long kept() {
        return sum(count -> RowState.KEPT.contains(count.state()));
    }

    public long undone() {
        return in(RowState.UNDONE);
    }

    /** Ready, and nobody has to say anything more. */
    public long clean() {
        return sum(count -> count.state() == RowState.READY && !count.identifying() && !count.doubtful());
    }

    /** Ready once somebody confirms their texts. */
    public long identifying() {
        return sum(count -> count.state() == RowState.READY && count.identifying());
    }

    /** Ready, but perhaps there already. */
    public long doubtful() {
        return sum(count -> count.state() == RowState.READY && count.doubtful());
    }

    /** Ready to be submitted, too. */
    public long complete() {
        return sum(count -> count.state() == RowState.READY && count.complete());
    }

    /** Imported, and complete: submitted, where that was wished. */
    public long importedComplete() {
        return sum(count -> count.state() == RowState.IMPORTED && count.complete());
    }

    /** Steps done of what is being done. */
    public long done(ImportState state) {
        return state == ImportState.UNDOING
                ? in(RowState.UNDONE) + kept()
                : in(RowState.IMPORTED) + in(RowState.REFUSED);
    }

    /** Steps of what is being done. */
    public long steps(ImportState state) {
        return done(state) + (state == ImportState.UNDOING ? in(RowState.IMPORTED) : in(RowState.READY));
    }

    private long sum(Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::cases).sum();
    }
}
