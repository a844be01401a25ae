package org.fairevaloir.attachments.cleaning.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;

/**
 * A JPEG 2000 picture inside a PDF, without the boxes and comments that hold texts. No decoder for it is at hand, so it
 * is not encoded anew.
 */
final class Jpeg2000 {
    private static final Set<String> PICTURE = Set.of("jP  ", "ftyp", "jp2h");
    private static final String CODESTREAM_BOX = "jp2c";
    private static final int CODESTREAM = 0xff4f;
    private static final int COMMENT = 0xff64;
    private static final int TILE = 0xff90;

    private final byte[] file;
    private final ByteBuffer in;

    private Jpeg2000(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
    }

    /** @throws Problems when its boxes or markers are not those of such a picture */
    static byte[] bare(byte[] file) {
        try {
            return new Jpeg2000(file).bare();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusal.broken();
        }
    }

    private byte[] bare() {
        if (shortAt(0) == CODESTREAM) {
            return codestream(0, file.length);
        }
        ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
        while (in.hasRemaining()) {
            box(bare);
        }
        return bare.toByteArray();
    }

    private void box(ByteArrayOutputStream bare) {
        int from = in.position();
        int length = in.getInt();
        int end = length == 0 ? file.length : Math.addExact(from, length);
        if (end > file.length || end < from + 8) {
            throw Refusal.broken();
        }
        String type = new String(file, from + 4, 4, StandardCharsets.ISO_8859_1);
        if (type.equals(CODESTREAM_BOX)) {
            byte[] picture = codestream(from + 8, end);
            byte[] size = ByteBuffer.allocate(4).putInt(picture.length + 8).array();
            bare.writeBytes(size);
            bare.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
            bare.writeBytes(picture);
        } else if (PICTURE.contains(type)) {
            bare.write(file, from, end - from);
        }
        in.position(end);
    }

    /** The main head without comments, then the tiles as they are. */
    private byte[] codestream(int from, int end) {
        if (shortAt(from) != CODESTREAM) {
            throw Refusal.broken();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(file, from, 2);
        int at = from + 2;
        while (shortAt(at) != TILE) {
            int next = at + 2 + shortAt(at + 2);
            if (next > end || next < at + 4) {
                throw Refusal.broken();
            }
            if (shortAt(at) != COMMENT) {
                kept.write(file, at, next - at);
            }
            at = next;
        }
        kept.write(file, at, end - at);
        return kept.toByteArray();
    }

    private int shortAt(int position) {
        return in.getShort(position) & 0xffff;
    }
}
