package org.fairevaloir.cases;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list: the order, the side of which place, how many rows at most. Without a place it is the beginning
 * ({@link Side#AFTER}) or the end ({@link Side#BEFORE}).
 */
public record CaseWindow(CaseSort sort, Side side, @Nullable CaseCursor place, int count) {
    public static final int MOST = 200;

    public CaseWindow {
        count = Math.min(MOST, Math.max(1, count));
    }

    /** On which side of a place the rows lie. */
    public enum Side {
        AFTER,
        BEFORE
    }

    /** The first rows of a list. */
    public static CaseWindow first(CaseSort sort, int count) {
        return after(null, sort, count);
    }

    /** The rows that follow a place; the first for null. */
    public static CaseWindow after(@Nullable CaseCursor place, CaseSort sort, int count) {
        return new CaseWindow(sort, Side.AFTER, place, count);
    }

    /** The rows that lead to a place; the last for null. */
    public static CaseWindow before(@Nullable CaseCursor place, CaseSort sort, int count) {
        return new CaseWindow(sort, Side.BEFORE, place, count);
    }

    /** Whether one goes from the smallest to the greatest on the way from the place to the farthest row. */
    public boolean rises() {
        return sort.rises() == (side == Side.AFTER);
    }
}
