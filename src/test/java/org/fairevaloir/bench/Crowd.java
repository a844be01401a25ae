package org.fairevaloir.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** So many at once do the same over and over, each after its own last answer, for some seconds. */
public final class Crowd {
    /** A stretch of warming that brings no more than this much of the one before is the last. */
    private static final double STILL_FASTER = 1.05;

    private static final int MOST_STRETCHES = 8;

    private Crowd() {}

    /** What one does once; whether it was answered as it should be. */
    @FunctionalInterface
    public interface Act {
        boolean done() throws Exception;
    }

    /**
     * What a crowd brought.
     *
     * @param millis of each act that was answered as it should be
     */
    public record Brought(List<Double> millis, int failures, double seconds) {
        public double perSecond() {
            return millis.size() / seconds;
        }
    }

    /** @param actors makes the act of each by its number: a cookie or a token is not shared */
    public static Brought act(int people, int seconds, IntFunction<Act> actors) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            long begin = System.nanoTime();
            long end = begin + seconds * 1_000_000_000L;
            List<Future<Brought>> started = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                Act act = actors.apply(i);
                Callable<Brought> one = () -> alone(act, end);
                started.add(threads.submit(one));
            }
            List<Double> millis = new ArrayList<>();
            int failures = 0;
            for (Future<Brought> one : started) {
                millis.addAll(one.get().millis());
                failures += one.get().failures();
            }
            return new Brought(millis, failures, (System.nanoTime() - begin) / 1e9);
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * The same, unmeasured, in stretches of so many seconds for as long as it gets faster: on a node that has run for a
     * while, compilers that compile on the way have done so. How long that takes depends on the machine.
     */
    public static void warm(int people, int seconds, IntFunction<Act> actors) throws Exception {
        double before = 0;
        double now = act(people, seconds, actors).perSecond();
        for (int i = 1; i < MOST_STRETCHES && now > before * STILL_FASTER; i++) {
            before = now;
            now = act(people, seconds, actors).perSecond();
            if (now == 0) {
                throw new IllegalStateException("nothing was answered as it should be");
            }
            System.out.printf("  warming: %.1f /s, then %.1f /s%n", before, now);
        }
    }

    private static boolean answered(Act act) throws Exception {
        try {
            return act.done();
        } catch (IOException brokenOff) {
            return false;
        }
    }

    private static Brought alone(Act act, long end) throws Exception {
        List<Double> millis = new ArrayList<>();
        int failures = 0;
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            if (answered(act)) {
                millis.add((System.nanoTime() - begin) / 1e6);
            } else {
                failures++;
            }
        }
        return new Brought(millis, failures, 0);
    }
}
