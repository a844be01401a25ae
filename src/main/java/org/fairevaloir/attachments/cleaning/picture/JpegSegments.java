package org.fairevaloir.attachments.cleaning.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;

/**
 * The segments of a JPEG file: its size and orientation, and the same picture without anything else. Of its many
 * segments only those without which it can't be decoded are copied; the file ends where the picture ends.
 */
public final class JpegSegments {
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int DQT = 0xdb;
    private static final int DHT = 0xc4;
    private static final int DRI = 0xdd;
    private static final int APP0_JFIF = 0xe0;
    private static final int APP1_EXIF = 0xe1;
    private static final int APP14_ADOBE = 0xee;

    /** Each scan of a progressive picture goes over all pixels again; encoders make some ten. */
    private static final int MOST_SCANS = 64;

    private static final byte[] JFIF = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PLAIN_JFIF = {
        (byte) 0xff, (byte) APP0_JFIF, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] file;
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private int at;
    private int scans;
    private int width;
    private int height;
    private int orientation = 1;

    private JpegSegments(byte[] file) {
        this.file = file;
    }

    /** @throws Problems when the segments are not those of a JPEG picture */
    public static JpegSegments of(byte[] file) {
        JpegSegments segments = new JpegSegments(file);
        segments.walk();
        return segments;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** How to turn the picture, from 1 (upright) to 8, as EXIF says. */
    int orientation() {
        return orientation;
    }

    /** The picture alone. Its pixels are those of the file, bit by bit. */
    public byte[] bare() {
        return bare.toByteArray();
    }

    private void walk() {
        if (byteAt(0) != 0xff || byteAt(1) != SOI) {
            throw Refusal.broken();
        }
        bare.write(0xff);
        bare.write(SOI);
        at = 2;
        // Cameras and scanners that lose power leave no end mark; readers show such pictures, so we do.
        while (at < file.length && !(byteAt(at) == 0xff && at + 1 < file.length && byteAt(at + 1) == EOI)) {
            segment();
        }
        if (width <= 0 || height <= 0 || scans == 0) {
            throw Refusal.broken();
        }
        bare.write(0xff);
        bare.write(EOI);
    }

    private void segment() {
        if (byteAt(at) != 0xff) {
            throw Refusal.broken();
        }
        if (byteAt(at + 1) == 0xff) {
            at++;
            return;
        }
        int marker = byteAt(at + 1);
        int end = at + 2 + shortAt(at + 2);
        if (end > file.length || shortAt(at + 2) < 2) {
            throw Refusal.broken();
        }
        if (isFrame(marker)) {
            frame();
        } else if (marker == APP0_JFIF && holds(JFIF)) {
            bare.writeBytes(PLAIN_JFIF);
        } else if (marker == APP14_ADOBE && holds(ADOBE) && end - at >= 16) {
            adobe();
        } else if (marker == APP1_EXIF) {
            orientation = ExifOrientation.in(Arrays.copyOfRange(file, at + 4, end), orientation);
        } else if (marker == DQT || marker == DHT || marker == DRI || marker == SOS) {
            copy(at, end);
        }
        at = end;
        if (marker == SOS) {
            scan();
        }
    }

    /** Frames of a picture, and neither hierarchical ones nor arithmetic coding, which no decoder at hand reads. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != DHT && marker != 0xc8 && marker != 0xcc;
    }

    private void frame() {
        if (width != 0 || shortAt(at + 2) < 8) {
            throw Refusal.broken();
        }
        height = shortAt(at + 5);
        width = shortAt(at + 7);
        copy(at, at + 2 + shortAt(at + 2));
    }

    /** Which colours are meant; twelve bytes, whatever else the segment holds. */
    private void adobe() {
        bare.write(0xff);
        bare.write(APP14_ADOBE);
        bare.write(0);
        bare.write(14);
        copy(at + 4, at + 16);
    }

    private void scan() {
        if (width == 0 || ++scans > MOST_SCANS) {
            throw Refusal.broken();
        }
        int from = at;
        while (at < file.length && !(byteAt(at) == 0xff && endsScan(at + 1))) {
            at++;
        }
        copy(from, at);
    }

    private boolean endsScan(int next) {
        int marker = next < file.length ? byteAt(next) : 0;
        boolean partOfScan = marker == 0 || marker == 0xff || (marker >= 0xd0 && marker <= 0xd7);
        return !partOfScan;
    }

    private boolean holds(byte[] name) {
        return at + 4 + name.length <= file.length
                && Arrays.equals(file, at + 4, at + 4 + name.length, name, 0, name.length);
    }

    private void copy(int from, int to) {
        bare.write(file, from, to - from);
    }

    private int byteAt(int position) {
        if (position >= file.length) {
            throw Refusal.broken();
        }
        return file[position] & 0xff;
    }

    private int shortAt(int position) {
        return byteAt(position) << 8 | byteAt(position + 1);
    }
}
