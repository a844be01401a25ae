package org.fairevaloir.attachments.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes in memory that may not grow beyond what a file is allowed. */
public final class BoundedBytes extends ByteArrayOutputStream {
    private static final int STEP = 1 << 16;

    private final Allowance allowance;
    private final int most;
    private int notYetCounted;

    public BoundedBytes(Allowance allowance) {
        this(allowance, Integer.MAX_VALUE);
    }

    /** @param most a narrower limit for these bytes alone */
    public BoundedBytes(Allowance allowance, int most) {
        this.allowance = allowance;
        this.most = most;
    }

    /** All of a stream that may swell. */
    public static byte[] of(InputStream swelling, Allowance allowance) throws IOException {
        BoundedBytes bytes = new BoundedBytes(allowance);
        swelling.transferTo(bytes);
        return bytes.toByteArray();
    }

    @Override
    public synchronized void write(int one) {
        count(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] some, int from, int length) {
        count(length);
        super.write(some, from, length);
    }

    private void count(int length) {
        if (length > most - size()) {
            throw Refusal.tooMuchInside();
        }
        notYetCounted += length;
        if (notYetCounted >= STEP) {
            allowance.unpack(notYetCounted);
            notYetCounted = 0;
        }
    }
}
