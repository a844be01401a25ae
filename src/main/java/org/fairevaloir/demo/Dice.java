package org.fairevaloir.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** The chance of one row: the same seed and row throw the same numbers on every machine. */
final class Dice {
    private final SplittableRandom random;
    private final Shares shares;

    Dice(long seed, int row, Shares shares) {
        this.random = new SplittableRandom(seed + row);
        this.shares = shares;
    }

    /** A code of the dimension, by the shares of the first trait that has some. */
    String code(String dimension, String... traits) {
        return pick(shares.of(dimension, List.of(traits)));
    }

    /**
     * One of the values, by weight.
     *
     * @throws IllegalArgumentException when there is none
     */
    <T> T pick(List<Weighted<T>> choices) {
        int left = random.nextInt(choices.stream().mapToInt(Weighted::weight).sum());
        for (Weighted<T> choice : choices) {
            left -= choice.weight();
            if (left < 0) {
                return choice.value();
            }
        }
        throw new IllegalArgumentException("weights must be positive");
    }

    /** One of the values, each as likely. */
    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** A whole number, both ends included. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** A day, both ends included; the first where the last comes before it. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = Math.max(0, ChronoUnit.DAYS.between(first, last));
        return first.plusDays(random.nextLong(days + 1));
    }
}
