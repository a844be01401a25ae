package org.fairevaloir.attachments.cleaning.picture;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;

/** The chunks of a PNG file: its size, and the same picture with only the chunks that hold pixels. */
final class PngChunks {
    private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int HEAD = 8;

    private final int width;
    private final int height;
    private final byte[] bare;

    private PngChunks(int width, int height, byte[] bare) {
        this.width = width;
        this.height = height;
        this.bare = bare;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte[] bare() {
        return bare;
    }

    /** @throws Problems when the chunks are not those of a PNG picture */
    static PngChunks of(byte[] file) {
        try {
            ByteBuffer in = ByteBuffer.wrap(file);
            ByteArrayOutputStream bare = new ByteArrayOutputStream(file.length);
            bare.write(file, 0, HEAD);
            in.position(HEAD);
            String type = "";
            while (!type.equals("IEND")) {
                int from = in.position();
                type = chunk(in, file);
                // One head, at the head: a second one could tell the decoder another size.
                if ((from == HEAD) != type.equals("IHDR")) {
                    throw Refusal.broken();
                }
                if (PIXELS.contains(type)) {
                    bare.write(file, from, in.position() - from);
                }
            }
            int width = in.getInt(HEAD + 8);
            int height = in.getInt(HEAD + 12);
            if (width <= 0 || height <= 0) {
                throw Refusal.broken();
            }
            return new PngChunks(width, height, bare.toByteArray());
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw Refusal.broken();
        }
    }

    /** Goes over one chunk, whose check sum must be right, and tells its type. */
    private static String chunk(ByteBuffer in, byte[] file) {
        int length = in.getInt();
        int from = in.position();
        in.position(Math.addExact(Math.addExact(from, 4), length));
        CRC32 sum = new CRC32();
        sum.update(file, from, length + 4);
        if (length < 0 || in.getInt() != (int) sum.getValue()) {
            throw Refusal.broken();
        }
        return new String(file, from, 4, StandardCharsets.ISO_8859_1);
    }
}
