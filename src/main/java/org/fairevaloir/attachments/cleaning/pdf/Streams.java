package org.fairevaloir.attachments.cleaning.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.BoundedBytes;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.attachments.cleaning.picture.JpegSegments;
import org.jspecify.annotations.Nullable;

/** The packed bytes of a PDF's objects: unpacked within limits, and copied without what hangs on behind them. */
final class Streams {
    private static final Set<COSName> PICTURES =
            Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.CCITTFAX_DECODE, COSName.JBIG2_DECODE);

    private static final Map<String, COSName> IN_FULL = Map.of(
            "Fl", COSName.FLATE_DECODE,
            "DCT", COSName.DCT_DECODE,
            "CCF", COSName.CCITTFAX_DECODE,
            "LZW", COSName.LZW_DECODE,
            "AHx", COSName.ASCII_HEX_DECODE,
            "A85", COSName.ASCII85_DECODE,
            "RL", COSName.RUN_LENGTH_DECODE);

    private static final Set<String> PARAMETERS = Set.of(
            "Predictor",
            "Colors",
            "BitsPerComponent",
            "Columns",
            "K",
            "EndOfLine",
            "EncodedByteAlign",
            "Rows",
            "EndOfBlock",
            "BlackIs1",
            "DamagedRowsBeforeError",
            "ColorTransform");

    private static final int MOST_FILTERS = 4;

    /** A picture in colour of 50 million pixels. */
    private static final long LARGEST_PICTURE = 160_000_000;

    private final Allowance allowance;
    private final int most;

    /** @param most to how many bytes one stream may unpack */
    Streams(Allowance allowance, int most) {
        this.allowance = allowance;
        this.most = most;
    }

    /** All of the bytes, unpacked. */
    byte[] unpacked(COSStream original) throws IOException {
        return unpacked(original, filters(original));
    }

    /** A new stream with these bytes, packed, and with these properties. */
    COSStream packed(byte[] bytes, COSDictionary properties) throws IOException {
        COSStream stream = new COSStream();
        stream.addAll(properties);
        pack(bytes, stream);
        return stream;
    }

    void pack(byte[] bytes, COSStream into) throws IOException {
        try (OutputStream out = into.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }

    /** Copies the bytes as they are packed where that keeps a picture small, and cuts what follows their end. */
    void copy(COSStream original, COSStream into) throws IOException {
        List<COSName> filters = filters(original);
        COSName last = filters.isEmpty() ? COSName.IDENTITY : filters.get(filters.size() - 1);
        if (PICTURES.contains(last)) {
            byte[] picture = unpacked(original, filters.subList(0, filters.size() - 1));
            keep(bare(picture, last), last, into);
            into.setItem(COSName.DECODE_PARMS, parameters(original, filters.size() - 1));
            return;
        }
        byte[] exact = filters.equals(List.of(COSName.FLATE_DECODE)) ? exactly(raw(original)) : new byte[0];
        if (exact.length > 0) {
            keep(exact, last, into);
            into.setItem(COSName.DECODE_PARMS, parameters(original, 0));
        } else {
            pack(unpacked(original, filters), into);
        }
    }

    private static void keep(byte[] packed, COSName filter, COSStream into) throws IOException {
        try (OutputStream out = into.createRawOutputStream()) {
            out.write(packed);
        }
        into.setItem(COSName.FILTER, filter);
    }

    private static byte[] bare(byte[] picture, COSName format) {
        if (format.equals(COSName.DCT_DECODE)) {
            return JpegSegments.of(picture).bare();
        }
        return format.equals(COSName.JPX_DECODE) ? Jpeg2000.bare(picture) : picture;
    }

    /** The packed bytes up to where they end by themselves; none when they don't, or are broken. */
    private byte[] exactly(byte[] packed) {
        Inflater inflater = new Inflater();
        byte[] sink = new byte[1 << 16];
        try {
            inflater.setInput(packed);
            int some = inflater.inflate(sink);
            while (some > 0) {
                if (inflater.getBytesWritten() > LARGEST_PICTURE) {
                    throw Refusal.tooMuchInside();
                }
                allowance.checkTime();
                some = inflater.inflate(sink);
            }
            int end = inflater.finished() ? (int) inflater.getBytesRead() : 0;
            return Arrays.copyOf(packed, end);
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private byte[] unpacked(COSStream original, List<COSName> filters) throws IOException {
        byte[] bytes = raw(original);
        for (int i = 0; i < filters.size(); i++) {
            BoundedBytes out = new BoundedBytes(allowance, most);
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(bytes), out, original, i);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    private byte[] raw(COSStream original) throws IOException {
        try (InputStream in = original.createRawInputStream()) {
            return BoundedBytes.of(in, allowance);
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> filters = new ArrayList<>();
        COSBase one = stream.getFilters();
        if (one instanceof COSName name) {
            filters.add(inFull(name));
        } else if (one instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (!(several.getObject(i) instanceof COSName name)) {
                    throw Refusal.broken();
                }
                filters.add(inFull(name));
            }
        }
        if (filters.size() > MOST_FILTERS || filters.stream().distinct().count() < filters.size()) {
            throw Refusal.tooMuchInside();
        }
        return filters;
    }

    private static COSName inFull(COSName name) {
        return IN_FULL.getOrDefault(name.getName(), name);
    }

    /** Numbers and truths that the filter needs, and the table of a picture in black and white. */
    private @Nullable COSDictionary parameters(COSStream original, int index) throws IOException {
        COSBase all = original.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase own = all instanceof COSArray several && index < several.size() ? several.getObject(index) : all;
        if (!(own instanceof COSDictionary found)) {
            return null;
        }
        COSDictionary kept = new COSDictionary();
        for (COSName key : found.keySet()) {
            COSBase value = found.getDictionaryObject(key);
            if (value instanceof COSStream globals && key.equals(COSName.JBIG2_GLOBALS)) {
                kept.setItem(key, packed(unpacked(globals), new COSDictionary()));
            } else if (PARAMETERS.contains(key.getName())
                    && (value instanceof COSNumber || value instanceof COSBoolean)) {
                kept.setItem(key, value);
            }
        }
        return kept;
    }
}
