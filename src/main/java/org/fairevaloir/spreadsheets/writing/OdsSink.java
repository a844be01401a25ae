package org.fairevaloir.spreadsheets.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.jspecify.annotations.Nullable;

/** An ODS document of three parts: its type, its table of contents, its tables. */
final class OdsSink implements RowSink {
    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
             <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
             <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;

    /** The same tables make the same bytes. With the oldest day of all, Java would add a field before the type. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final OdsContent content;
    private boolean begun;

    OdsSink(OutputStream stream) throws IOException {
        zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
        String type = SheetFormat.ODS.mediaType();
        writeType(type.getBytes(StandardCharsets.US_ASCII));
        begin("META-INF/manifest.xml");
        zip.write(MANIFEST.formatted(type).getBytes(StandardCharsets.UTF_8));
        begin("content.xml");
        content = new OdsContent(zip);
    }

    /** First and as it is, so that the type of the file stands at a fixed place. */
    private void writeType(byte[] type) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(type);
    }

    private void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public void sheet(SheetHead head) throws IOException {
        if (begun) {
            content.endTable();
        }
        begun = true;
        content.startTable(head.name());
        row(head.columns());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (!begun) {
            throw new IllegalStateException("a table begins with its header");
        }
        content.startRow();
        for (Object cell : cells) {
            write(cell);
        }
        content.endRow();
    }

    private void write(@Nullable Object cell) throws IOException {
        if (cell == null) {
            content.empty();
        } else if (cell instanceof String text) {
            content.text(text);
        } else if (cell instanceof LocalDate day) {
            content.day(day);
        } else if (cell instanceof Number number) {
            content.number(number);
        } else if (cell instanceof Boolean yes) {
            content.truth(yes);
        } else {
            throw new IllegalArgumentException("no kind of cell: " + cell.getClass());
        }
    }

    @Override
    public void close() throws IOException {
        if (begun) {
            content.endTable();
        }
        content.end();
        zip.finish();
        zip.flush();
    }
}
