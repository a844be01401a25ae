package org.fairevaloir.attachments.cleaning.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.BoundedBytes;

/** The document that is written: parts without hour, owner or remark. */
final class NewZip {
    /** Early in what a ZIP can tell. With its very first hour a second hour would be written behind the name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final BoundedBytes bytes;
    private final ZipOutputStream zip;

    NewZip(Allowance allowance) {
        bytes = new BoundedBytes(allowance);
        zip = new ZipOutputStream(bytes);
    }

    void add(String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        put(entry, part);
    }

    void add(String name, String part) throws IOException {
        add(name, part.getBytes(StandardCharsets.UTF_8));
    }

    /** Not packed, so that the first bytes of the file tell its type. */
    void addPlain(String name, String part) throws IOException {
        byte[] content = part.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        put(entry, content);
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    private void put(ZipEntry entry, byte[] part) throws IOException {
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }
}
