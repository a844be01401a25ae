package org.fairevaloir.statistics.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

/**
 * Value protection by a keyed fixed-offset floor (protection.md 3.3, steps 1 and 2).
 *
 * <p>Each cell has a secret offset u, drawn once for its definition: m = n - u persons are looked at, and L, the
 * greatest multiple of b up to m, is published. "At least L" is always true, and because u never changes, months of
 * editions leave b values of n equally likely for ever. A draw for each edition, or for each content, would give n
 * away by intersection. Both rules look at m and not at n: otherwise the edition in which a cell appears would tell
 * the exact n to somebody who knows the threshold.
 */
public final class FixedOffsetFloor {
    private final Parameters parameters;
    private final ToLongFunction<CellId> pseudoRandom;

    /** @param pseudoRandom 64 keyed pseudo-random bits of a cell, the same for ever */
    public FixedOffsetFloor(Parameters parameters, ToLongFunction<CellId> pseudoRandom) {
        this.parameters = parameters;
        this.pseudoRandom = pseudoRandom;
    }

    /** The table of those among these persons who fall in its period. */
    public ProtectedTable protect(Layout layout, Collection<Subject> subjects) {
        List<Subject> covered = subjects.stream().filter(layout::covers).toList();
        Table exact = Table.count(layout.rows(), layout.columns(), covered);
        Map<CellId, Integer> figures = new HashMap<>();
        for (Layout.Place place : layout.places()) {
            CellId cell = layout.cell(place.row(), place.column());
            floor(cell, exact.count(place.row(), place.column())).ifPresent(figure -> figures.put(cell, figure));
        }
        return ProtectedTable.of(layout, figures);
    }

    /** What may be published of a count; empty when nothing may. */
    OptionalInt floor(CellId cell, Count count) {
        int seen = count.persons() - offset(cell);
        boolean published = seen >= parameters.threshold()
                && count.contributors() >= parameters.contributors()
                && seen - count.biggest() >= parameters.remainder();
        return published ? OptionalInt.of(seen - seen % parameters.base()) : OptionalInt.empty();
    }

    private int offset(CellId cell) {
        return (int) Long.remainderUnsigned(pseudoRandom.applyAsLong(cell), parameters.base());
    }
}
