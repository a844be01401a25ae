package org.fairevaloir.attachments.cleaning;

import java.time.Duration;
import org.fairevaloir.shared.Problems;

/**
 * What one file may cost: time, bytes that it unpacks to, pixels that it decodes to. The code that reads a file asks at
 * every step, so that a file made to loop or to swell ends with a refusal and not with the server.
 */
public final class Allowance {
    /** What may be held in memory in sum; a text document of 20 MB seldom unpacks to a quarter of it. */
    static final long MOST_UNPACKED = 200_000_000;

    static final long MOST_PIXELS_OF_A_PICTURE = 50_000_000;
    static final long MOST_PIXELS = 200_000_000;

    private final long end;
    private long unpacked;
    private long pixels;

    private Allowance(long end) {
        this.end = end;
    }

    public static Allowance of(Duration patience) {
        return new Allowance(System.nanoTime() + patience.toNanos());
    }

    /** @throws Problems when the time is over, or nobody waits for the answer any more */
    public void checkTime() {
        if (Thread.currentThread().isInterrupted() || System.nanoTime() - end > 0) {
            throw Refusal.because("attachments.problem.tooSlow");
        }
    }

    /** @throws Problems when the file unpacks to too much, or takes too long */
    public void unpack(long bytes) {
        unpacked += bytes;
        if (unpacked > MOST_UNPACKED) {
            throw Refusal.tooMuchInside();
        }
        checkTime();
    }

    /** Asked by the header of a picture, before it is decoded. */
    public void decode(long width, long height) {
        long area = width * height;
        pixels += area;
        if (area > MOST_PIXELS_OF_A_PICTURE || pixels > MOST_PIXELS) {
            throw Refusal.because(
                    "attachments.problem.tooManyPixels", Long.toString(MOST_PIXELS_OF_A_PICTURE / 1_000_000));
        }
        checkTime();
    }
}
