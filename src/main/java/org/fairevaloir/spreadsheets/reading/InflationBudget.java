package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many bytes all parts of a ZIP together may still inflate to; what the ZIP says of its sizes is not asked. */
final class InflationBudget {
    private final long most;
    private long spent;

    InflationBudget(long most) {
        this.most = most;
    }

    long spent() {
        return spent;
    }

    InputStream spentOn(InputStream part) {
        return new FilterInputStream(part) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                spend(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                spend(Math.max(0, read));
                return read;
            }
        };
    }

    private void spend(int bytes) {
        spent += bytes;
        if (spent > most) {
            throw refusal("imports.problem.bomb", most / Limits.MEGABYTE);
        }
    }
}
