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

    /** Compilers that take more than this part of one processor during a stretch have not finished. */
    private static final double STILL_COMPILING = 0.1;

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

    /** Seconds of processor that compilers on the way have used so far. */
    @FunctionalInterface
    public interface Compiling {
        /** Of somebody whose compilers nobody sees. */
        Compiling UNSEEN = () -> 0;

        double seconds() throws IOException;
    }

    /**
     * The same, unmeasured, in stretches of so many seconds for as long as it gets faster or is compiled on the way: a node
     * that has run for a while has that behind it. How long it takes depends on the machine.
     */
    public static void warm(int people, int seconds, Compiling compiling, IntFunction<Act> actors) throws Exception {
        double before = 0;
        double now = 0;
        double busy = 1;
        for (int i = 0; i < MOST_STRETCHES && (i < 2 || now > before * STILL_FASTER || busy > STILL_COMPILING); i++) {
            before = now;
            double compiled = compiling.seconds();
            now = act(people, seconds, actors).perSecond();
            busy = (compiling.seconds() - compiled) / seconds;
            if (now == 0) {
                throw new IllegalStateException("nothing was answered as it should be");
            }
            System.out.printf("  warming: %.1f /s, compilers %.2f of a processor%n", now, busy);
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
