package org.fairevaloir.attachments.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A word that is planted where nobody looks, and looked for everywhere afterwards. */
final class Canary {
    static final String WORD = "Kanari7Quetzal";

    private static final List<Charset> SCRIPTS =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int DEEPEST = 4;

    private Canary() {}

    static byte[] bytes() {
        return WORD.getBytes(StandardCharsets.US_ASCII);
    }

    /** In the bytes, in parts of a ZIP, in anything packed by deflate, in objects of a PDF. */
    static boolean isIn(byte[] file) {
        return isIn(file, 0);
    }

    private static boolean isIn(byte[] bytes, int depth) {
        if (SCRIPTS.stream().anyMatch(script -> new String(bytes, script).contains(WORD))
                // UTF-16 may begin at an odd byte.
                || SCRIPTS.stream()
                        .anyMatch(
                                script -> new String(bytes, 1, Math.max(0, bytes.length - 1), script).contains(WORD))) {
            return true;
        }
        return depth < DEEPEST && (isInZip(bytes, depth) || isPacked(bytes, depth) || isInPdf(bytes, depth));
    }

    private static boolean isInZip(byte[] bytes, int depth) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().contains(WORD) || isIn(zip.readAllBytes(), depth + 1)) {
                    return true;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return false;
    }

    /** Every zlib stream, wherever it begins. */
    private static boolean isPacked(byte[] bytes, int depth) {
        for (int i = 0; i < bytes.length - 2; i++) {
            boolean mayBegin = bytes[i] == 0x78 && (((bytes[i] & 0xff) << 8) + (bytes[i + 1] & 0xff)) % 31 == 0;
            if (mayBegin) {
                byte[] unpacked = inflated(bytes, i);
                if (unpacked.length > 0 && isIn(unpacked, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] inflated(byte[] bytes, int from) {
        Inflater inflater = new Inflater();
        inflater.setInput(bytes, from, bytes.length - from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        try {
            for (int n = inflater.inflate(some); n > 0 && out.size() < 20_000_000; n = inflater.inflate(some)) {
                out.write(some, 0, n);
            }
        } catch (DataFormatException e) {
            return out.toByteArray();
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private static boolean isInPdf(byte[] bytes, int depth) {
        if (!new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            return false;
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                if (isInObject(pdf.getDocument().getObjectFromPool(key).getObject(), depth)) {
                    return true;
                }
            }
            return isInObject(pdf.getDocument().getTrailer(), depth);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isInObject(COSBase object, int depth) throws IOException {
        if (object instanceof COSStream stream
                && isIn(stream.createInputStream().readAllBytes(), depth + 1)) {
            return true;
        }
        if (object instanceof COSDictionary table) {
            for (var entry : table.entrySet()) {
                if (entry.getKey().getName().contains(WORD) || isInObject(entry.getValue(), depth)) {
                    return true;
                }
            }
        }
        if (object instanceof COSArray array) {
            for (COSBase element : array) {
                if (isInObject(element, depth)) {
                    return true;
                }
            }
        }
        return object instanceof COSString string
                ? string.getString().contains(WORD) || isIn(string.getBytes(), DEEPEST)
                : !(object instanceof COSObject) && String.valueOf(object).contains(WORD);
    }

    static void assertOnlyInOld(String place, byte[] old, byte[] cleaned) {
        assertThat(isIn(old)).as("positive control: %s", place).isTrue();
        assertThat(isIn(cleaned)).as(place).isFalse();
    }
}
