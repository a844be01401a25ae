package org.fairevaloir.attachments.cleaning.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The only thing of EXIF that a reader sees: which side is up. */
final class ExifOrientation {
    private static final String HEAD = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;

    private ExifOrientation() {}

    /** A number from 1 to 8; the other one when the segment doesn't tell or is broken. */
    static int in(byte[] segment, int otherwise) {
        try {
            ByteBuffer exif = ByteBuffer.wrap(segment);
            byte[] head = new byte[HEAD.length()];
            exif.get(head);
            if (!new String(head, StandardCharsets.ISO_8859_1).equals(HEAD)) {
                return otherwise;
            }
            return inDirectory(exif.slice(), otherwise);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return otherwise;
        }
    }

    private static int inDirectory(ByteBuffer tiff, int otherwise) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xffff;
        for (int i = 0; i < entries; i++) {
            int tag = tiff.getShort() & 0xffff;
            tiff.getShort();
            tiff.getInt();
            int value = tiff.getShort() & 0xffff;
            tiff.getShort();
            if (tag == ORIENTATION && value >= 1 && value <= 8) {
                return value;
            }
        }
        return otherwise;
    }
}
