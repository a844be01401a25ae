package org.fairevaloir.cases;

/** Which part of a list: the order, the first row (from 0), how many rows at most. */
public record CaseWindow(CaseSort sort, int first, int count) {
    private static final int MOST = 200;

    public CaseWindow {
        first = Math.max(0, first);
        count = Math.min(MOST, Math.max(1, count));
    }
}
