package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.damaged;
import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP that may be read: every part was inflated once under the limits and every XML in it was looked at. It is opened
 * by the same library as fastexcel-reader does, so that both see the same parts.
 */
final class ZipParts implements Closeable {
    private static final byte[] ENTRY = {'P', 'K', 1, 2};

    private final ZipFile zip;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(byte[] bytes, Limits limits) throws IOException {
        return open(bytes, limits, new InflationBudget(limits.inflatedBytes(bytes.length)));
    }

    static ZipParts open(byte[] bytes, Limits limits, InflationBudget budget) throws IOException {
        // Counted before the library makes an object of each.
        if (entries(bytes) > limits.parts()) {
            throw refusal("imports.problem.tooManyParts", limits.parts());
        }
        ZipParts parts = new ZipParts(zip(bytes));
        try {
            parts.check(budget);
            return parts;
        } catch (RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static int entries(byte[] bytes) {
        int found = 0;
        for (int i = 0; i + ENTRY.length <= bytes.length; i++) {
            if (bytes[i] == ENTRY[0]
                    && bytes[i + 1] == ENTRY[1]
                    && bytes[i + 2] == ENTRY[2]
                    && bytes[i + 3] == ENTRY[3]) {
                found++;
            }
        }
        return found;
    }

    private static ZipFile zip(byte[] bytes) {
        try {
            return ZipFile.builder().setByteArray(bytes).get();
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
    }

    private void check(InflationBudget budget) {
        Set<String> names = new HashSet<>();
        PartGuard guard = new PartGuard();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            checkName(entry.getName());
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw refusal("imports.problem.damaged");
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw refusal("imports.problem.encrypted");
            }
            if (!List.of(ZipEntry.STORED, ZipEntry.DEFLATED).contains(entry.getMethod())) {
                throw refusal("imports.problem.damaged");
            }
            try (InputStream part = budget.spentOn(zip.getInputStream(entry))) {
                guard.check(part);
            } catch (IOException e) {
                throw damaged(e);
            }
        }
        guard.finish();
    }

    /** Nothing is unpacked to disk here; but who sends such a name hopes that somebody does. */
    private static void checkName(String name) {
        String path = name.replace('\\', '/');
        if (path.startsWith("/")
                || path.contains(":")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/", -1)).contains("..")) {
            throw refusal("imports.problem.path");
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The part of this name; refuses the file when there is none. */
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw refusal("imports.problem.damaged");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
