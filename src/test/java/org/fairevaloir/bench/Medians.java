package org.fairevaloir.bench;

import java.util.Arrays;
import java.util.Collection;

/** What a row of measured values says: the middle, and the value that so many per cent stay below (nearest rank). */
public final class Medians {
    private Medians() {}

    /** The value in the middle; between two, their mean. */
    public static double median(Collection<Double> values) {
        double[] sorted = sorted(values);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The smallest measured value that at least so many per cent of the values don't exceed. */
    public static double percentile(Collection<Double> values, int percent) {
        double[] sorted = sorted(values);
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(1, rank) - 1];
    }

    private static double[] sorted(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
