package org.fairevaloir.attachments.cleaning;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures of one red corner, and the places in which their formats take a word. */
final class SamplePictures {
    static final int WIDTH = 120;
    static final int HEIGHT = 80;

    private SamplePictures() {}

    /** White, with the upper left quarter red and a blue stripe at the bottom. */
    static BufferedImage drawn() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, WIDTH / 2, HEIGHT / 2);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, HEIGHT - 16, WIDTH, 16);
        canvas.dispose();
        return image;
    }

    static byte[] encoded(String format) {
        return encoded(format, drawn());
    }

    static byte[] encoded(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static BufferedImage decoded(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By place, a JPEG with the canary there and nowhere else. */
    static Map<String, byte[]> markedJpegs() {
        byte[] thumbnail = withSegment(encoded("jpeg"), 0xfe, Canary.bytes());
        Map<String, byte[]> marked = new LinkedHashMap<>();
        marked.put("EXIF description", jpegWithExif(exif(1, Canary.WORD, new byte[0])));
        marked.put("EXIF place (GPS)", jpegWithExif(exifOfPlace()));
        marked.put("EXIF thumbnail", jpegWithExif(exif(1, "", thumbnail)));
        marked.put("XMP", segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>" + Canary.WORD + "</x>"));
        marked.put("IPTC", segment(0xed, "Photoshop 3.0\0" + "8BIM\4\4\0\0\0\0\0\20" + Canary.WORD));
        marked.put("colour profile", segment(0xe2, "ICC_PROFILE\0\1\1" + Canary.WORD));
        marked.put("several pictures (MPF)", segment(0xe2, "MPF\0" + Canary.WORD));
        marked.put("thumbnail of JFIF extension", segment(0xe0, "JFXX\0\20" + Canary.WORD));
        marked.put("maker's segment", segment(0xef, Canary.WORD));
        marked.put("comment", segment(0xfe, Canary.WORD));
        marked.put("long Adobe segment", segment(0xee, "Adobe\0\144\0\0\0\0\1" + Canary.WORD));
        marked.put("after the end", joined(encoded("jpeg"), Canary.bytes()));
        return marked;
    }

    private static byte[] segment(int marker, String text) {
        return withSegment(encoded("jpeg"), marker, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
        segment.put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content);
        return inserted(jpeg, 2, segment.array());
    }

    static byte[] jpegWithExif(byte[] tiff) {
        return withSegment(encoded("jpeg"), 0xe1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff));
    }

    /** An EXIF table: orientation, description, and a second table with a thumbnail. */
    static byte[] exif(int orientation, String description, byte[] thumbnail) {
        byte[] text = (description + "\0\0\0\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff =
                ByteBuffer.allocate(200 + text.length + thumbnail.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x010e).putShort((short) 2).putInt(text.length).putInt(100);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(50);
        tiff.position(50);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0201).putShort((short) 4).putInt(1).putInt(100 + text.length);
        tiff.putShort((short) 0x0202).putShort((short) 4).putInt(1).putInt(thumbnail.length);
        tiff.position(100);
        tiff.put(text).put(thumbnail);
        return tiff.array();
    }

    private static byte[] exifOfPlace() {
        byte[] area = (Canary.WORD + "\0\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(100 + area.length).order(ByteOrder.BIG_ENDIAN);
        tiff.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(40)
                .putInt(0);
        tiff.position(40);
        tiff.putShort((short) 1)
                .putShort((short) 0x001c)
                .putShort((short) 7)
                .putInt(area.length)
                .putInt(70);
        tiff.position(70);
        return tiff.put(area).array();
    }

    /** By place, a PNG with the canary there and nowhere else. */
    static Map<String, byte[]> markedPngs() {
        byte[] packed = deflated(Canary.bytes());
        Map<String, byte[]> marked = new LinkedHashMap<>();
        marked.put("tEXt", withChunk("tEXt", latin("Author\0" + Canary.WORD)));
        marked.put("zTXt", withChunk("zTXt", joined(latin("Comment\0\0"), packed)));
        marked.put("iTXt", withChunk("iTXt", joined(latin("XML:com.adobe.xmp\0\1\0\0\0"), packed)));
        marked.put("eXIf", withChunk("eXIf", exif(1, Canary.WORD, new byte[0])));
        marked.put("name of the colour profile", withChunk("iCCP", joined(latin(Canary.WORD + "\0\0"), packed)));
        marked.put("colour profile", withChunk("iCCP", joined(latin("icc\0\0"), packed)));
        marked.put("suggested palette", withChunk("sPLT", latin(Canary.WORD + "\0\10")));
        marked.put("a program's own chunk", withChunk("prVt", Canary.bytes()));
        marked.put("after the end", joined(encoded("png"), Canary.bytes()));
        marked.put("after the pixels", withPixelChunk(Canary.bytes()));
        return marked;
    }

    /** A further chunk of pixels, behind the end of what they are packed in. */
    private static byte[] withPixelChunk(byte[] content) {
        byte[] png = encoded("png");
        return inserted(png, png.length - 12, chunk("IDAT", content));
    }

    static byte[] withChunk(String type, byte[] content) {
        return inserted(encoded("png"), 33, chunk(type, content));
    }

    static byte[] chunk(String type, byte[] content) {
        byte[] named = joined(latin(type), content);
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A PNG of which only the head says how large it is. */
    static byte[] pngOfSize(int width, int height) {
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        return joined(
                joined(ByteBuffer.allocate(8).putLong(0x89504e470d0a1a0aL).array(), chunk("IHDR", head)),
                joined(chunk("IDAT", deflated(new byte[10_000])), chunk("IEND", new byte[0])));
    }

    static byte[] jpegOfSize(int width, int height) {
        byte[] jpeg = encoded("jpeg");
        for (int i = 0; i < jpeg.length - 9; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
                return jpeg;
            }
        }
        throw new IllegalStateException("a JPEG has a frame");
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataOutputStream packing = new DataOutputStream(new DeflaterOutputStream(out))) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return inserted(first, first.length, second);
    }

    private static byte[] inserted(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }
}
