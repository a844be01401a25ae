package org.fairevaloir.attachments.cleaning.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.Magic;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;

/** Decodes a picture, turns it upright, and encodes its pixels anew. */
public final class PictureCleaner {
    /** Letters on a photographed page stay as sharp as they were. */
    private static final float QUALITY = 0.92f;

    private final Allowance allowance;

    public PictureCleaner(Allowance allowance) {
        this.allowance = allowance;
    }

    /** @throws Problems when it is no JPEG picture that can be decoded, or has too many pixels */
    public byte[] jpeg(byte[] file) {
        JpegSegments segments = JpegSegments.of(file);
        allowance.decode(segments.width(), segments.height());
        return encoded("jpeg", upright(decoded("jpeg", segments.bare()), segments.orientation()));
    }

    /** @throws Problems when it is no PNG picture that can be decoded, or has too many pixels */
    public byte[] png(byte[] file) {
        PngChunks chunks = PngChunks.of(file);
        allowance.decode(chunks.width(), chunks.height());
        return encoded("png", decoded("png", chunks.bare()));
    }

    /**
     * A picture inside a text document: a JPEG stays one, what else can be decoded becomes a PNG. Empty when it is a
     * drawing, or broken.
     *
     * @throws Problems when it has too many pixels
     */
    public Optional<byte[]> embedded(byte[] file) {
        try {
            if (Magic.JPEG.begins(file)) {
                return Optional.of(jpeg(file));
            }
            if (Magic.PNG.begins(file)) {
                return Optional.of(png(file));
            }
            if (Magic.GIF.begins(file)) {
                return Optional.of(encoded("png", decoded("gif", file)));
            }
            if (Magic.BMP.begins(file)) {
                return Optional.of(encoded("png", decoded("bmp", file)));
            }
        } catch (Problems refusal) {
            if (refusal.list().stream().noneMatch(problem -> problem.key().endsWith(".broken"))) {
                throw refusal;
            }
        }
        return Optional.empty();
    }

    /** What stands where a drawing stood that could not be cleaned. */
    public static byte[] blank() {
        BufferedImage white = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        white.setRGB(0, 0, 0xffffff);
        return encoded("png", white);
    }

    private BufferedImage decoded(String format, byte[] picture) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, true, false);
            boolean headIsUnread = !format.equals("jpeg") && !format.equals("png");
            if (headIsUnread) {
                allowance.decode(reader.getWidth(0), reader.getHeight(0));
            }
            return reader.read(0);
        } catch (Problems e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders throw whatever they stumble upon.
            throw Refusal.broken();
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lies = orientation >= 5;
        int type = image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage turned = new BufferedImage(lies ? height : width, lies ? width : height, type);
        Graphics2D canvas = turned.createGraphics();
        canvas.drawImage(image, turn(orientation, width, height), null);
        canvas.dispose();
        return turned;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] encoded(String format, BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam wanted = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                wanted.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } catch (IOException e) {
            throw Refusal.broken();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
