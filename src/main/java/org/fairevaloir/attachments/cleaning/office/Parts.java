package org.fairevaloir.attachments.cleaning.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.BoundedBytes;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;

/** The parts of a ZIP, unpacked within limits. */
record Parts(Map<String, byte[]> byName) {
    private static final int MOST_PARTS = 2_000;

    /** A way out of the folder, or a name that two programs read differently. */
    private static final Pattern BAD_NAME =
            Pattern.compile("(^|.*/)\\.\\.?(/.*|$)|/.*|.*[\\\\:\\x00-\\x1f].*", Pattern.DOTALL);

    /**
     * Reads the parts in the order of the file, and not by the table at its end, which may tell another story.
     *
     * @throws Problems when it is encrypted, broken, unpacks to too much, or has names made to deceive
     */
    static Parts of(byte[] file, Allowance allowance) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (BAD_NAME.matcher(entry.getName()).matches()) {
                    throw Refusal.dangerous();
                }
                byte[] part = BoundedBytes.of(zip, allowance);
                if (parts.size() >= MOST_PARTS) {
                    throw Refusal.tooMuchInside();
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), part) != null) {
                    throw Refusal.dangerous();
                }
            }
        } catch (ZipException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted") ? Refusal.encrypted() : Refusal.broken();
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.broken();
        }
        return new Parts(parts);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** @throws Problems when there is no such part */
    byte[] the(String name) {
        byte[] part = byName.get(name);
        if (part == null) {
            throw Refusal.broken();
        }
        return part;
    }
}
