package org.fairevaloir.run;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells a person what is being done and how far it is: "[2/5] Database ... 1.4 s". */
public final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PrintStream out;
    private final int steps;
    private final long began = System.nanoTime();
    private int step;
    private long stepBegan = began;
    private long lastSign = began;

    public Progress(PrintStream out, int steps) {
        this.out = out;
        this.steps = steps;
    }

    void step(String what) {
        step++;
        stepBegan = System.nanoTime();
        lastSign = stepBegan;
        out.printf(Locale.ROOT, "[%d/%d] %s%n", step, steps, what);
    }

    void note(String what) {
        lastSign = System.nanoTime();
        out.printf(Locale.ROOT, "      %s (%.1f s)%n", what, seconds(stepBegan));
    }

    /** Called while waiting: gives a sign of life from time to time. */
    void stillWaiting(String forWhat) {
        if (System.nanoTime() - lastSign > PATIENCE.toNanos()) {
            note("... " + forWhat);
        }
    }

    void say(String text) {
        out.println(text);
    }

    double seconds() {
        return seconds(began);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
