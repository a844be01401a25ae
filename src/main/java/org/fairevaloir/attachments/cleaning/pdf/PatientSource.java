package org.fairevaloir.attachments.cleaning.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.fairevaloir.attachments.cleaning.Allowance;

/** A file in memory whose every few thousandth reading asks the time: a parser that goes in circles reads. */
final class PatientSource extends RandomAccessReadBuffer {
    private static final int STEP = 1 << 12;

    private final Allowance allowance;
    private int readings;

    PatientSource(byte[] file, Allowance allowance) {
        super(file);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        count();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        count();
        return super.read(into, offset, length);
    }

    @Override
    public void seek(long position) throws IOException {
        count();
        super.seek(position);
    }

    /** A view that reads through this one, so that it is asked too. */
    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        return new RandomAccessReadView((RandomAccessRead) this, start, length);
    }

    private void count() {
        if (++readings % STEP == 0) {
            allowance.checkTime();
        }
    }
}
