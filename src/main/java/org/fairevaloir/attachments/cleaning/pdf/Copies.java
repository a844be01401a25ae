package org.fairevaloir.attachments.cleaning.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Copies the objects that drawing instructions use. A table is copied key by key, from one closed list of those that
 * matter for the looks: so nobody needs to know all places where a program may leave a trace.
 */
final class Copies {
    private static final Set<COSName> KEPT = names(
            // forms, groups, pictures
            "Type Subtype FormType BBox Matrix Resources Group S CS I K Width Height ColorSpace BitsPerComponent Intent"
                    + " ImageMask Mask Decode Interpolate SMask SMaskInData Matte"
                    // fonts
                    + " BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts"
                    + " CIDSystemInfo DW W DW2 W2 CIDToGIDMap FontBBox FontMatrix CharProcs BaseEncoding Differences"
                    + " Registry Ordering Supplement CMapName WMode UseCMap FontName FontFamily FontStretch FontWeight"
                    + " Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth"
                    + " MissingWidth FontFile FontFile2 FontFile3 CharSet CIDSet Length1 Length2 Length3"
                    // states, patterns, shadings, functions, colours
                    + " LW LC LJ ML D RI OP op OPM Font FL SM SA BM CA ca AIS TK G BC TR"
                    + " PatternType PaintType TilingType XStep YStep Shading ExtGState"
                    + " ShadingType Background AntiAlias Function Domain Coords Extend BitsPerCoordinate BitsPerFlag"
                    + " VerticesPerRow FunctionType Range Size BitsPerSample Order Encode C0 C1 N Functions Bounds"
                    + " WhitePoint BlackPoint Gamma");

    /** Tables whose keys are names that a page gives to what it uses. */
    private static final Set<COSName> TABLES = names("ExtGState ColorSpace Pattern Shading XObject Font");

    private static final COSName CHAR_PROCS = COSName.getPDFName("CharProcs");
    /** Fonts, and the drawing instructions of one page; large pictures are not unpacked. */
    private static final int LARGEST_STREAM = 100_000_000;

    private static final int DEEPEST = 100;
    private static final int MOST_OBJECTS = 1_000_000;

    private final Allowance allowance;
    private final Streams streams;
    private final IdentityHashMap<COSBase, COSBase> done = new IdentityHashMap<>();
    private final IdentityHashMap<COSBase, COSDictionary> resourcesDone = new IdentityHashMap<>();
    private int depth;
    private int objects;

    Copies(Allowance allowance) {
        this.allowance = allowance;
        this.streams = new Streams(allowance, LARGEST_STREAM);
    }

    Allowance allowance() {
        return allowance;
    }

    Streams streams() {
        return streams;
    }

    /** The copy of an object; nothing for nothing. */
    @Nullable
    COSBase of(@Nullable COSBase original) throws IOException {
        COSBase found = original instanceof COSObject reference ? reference.getObject() : original;
        if (found == null || found instanceof COSNull || found instanceof COSObject) {
            return null;
        }
        if (++depth > DEEPEST || ++objects > MOST_OBJECTS) {
            throw Refusal.tooMuchInside();
        }
        allowance.checkTime();
        COSBase copy = found;
        if (found instanceof COSArray array) {
            copy = array(array);
        } else if (found instanceof COSDictionary table) {
            copy = done.containsKey(table) ? done.get(table) : table(table);
        }
        depth--;
        return copy;
    }

    /** What a page, form or font uses, by the names that it gives to them. */
    COSDictionary resources(@Nullable COSBase original) throws IOException {
        COSDictionary copy = new COSDictionary();
        if (!(original instanceof COSDictionary resources)) {
            return copy;
        }
        COSDictionary known = resourcesDone.putIfAbsent(resources, copy);
        if (known != null) {
            return known;
        }
        for (COSName key : TABLES) {
            if (resources.getDictionaryObject(key) instanceof COSDictionary names) {
                copy.setItem(key, named(names, key));
            }
        }
        return copy;
    }

    private COSDictionary named(COSDictionary names, COSName table) throws IOException {
        COSDictionary copy = new COSDictionary();
        for (COSName name : names.keySet()) {
            COSBase used = names.getDictionaryObject(name);
            boolean draws = used instanceof COSStream;
            if (!table.equals(COSName.XOBJECT) || (draws && isPictureOrForm((COSStream) used))) {
                copy.setItem(name, of(used));
            }
        }
        return copy;
    }

    /** Not a program in PostScript. */
    private static boolean isPictureOrForm(COSStream used) {
        COSName kind = used.getCOSName(COSName.SUBTYPE);
        return COSName.IMAGE.equals(kind) || COSName.FORM.equals(kind);
    }

    private COSDictionary table(COSDictionary original) throws IOException {
        COSDictionary copy = original instanceof COSStream ? new COSStream() : new COSDictionary();
        done.put(original, copy);
        for (COSName key : original.keySet()) {
            COSBase value = original.getDictionaryObject(key);
            if (key.equals(COSName.RESOURCES)) {
                copy.setItem(key, resources(value));
            } else if (key.equals(CHAR_PROCS) && value instanceof COSDictionary glyphs) {
                copy.setItem(key, glyphs(glyphs));
            } else if (KEPT.contains(key)) {
                copy.setItem(key, of(value));
            }
        }
        if (original instanceof COSStream from && copy instanceof COSStream to) {
            boolean draws = COSName.FORM.equals(from.getCOSName(COSName.SUBTYPE))
                    || from.containsKey(COSName.getPDFName("PatternType"));
            fill(from, to, draws);
        }
        return copy;
    }

    private void fill(COSStream from, COSStream to, boolean draws) throws IOException {
        if (draws) {
            streams.pack(new Drawing(allowance).kept(streams.unpacked(from)), to);
        } else {
            streams.copy(from, to);
        }
    }

    private COSDictionary glyphs(COSDictionary glyphs) throws IOException {
        COSDictionary copy = new COSDictionary();
        for (COSName name : glyphs.keySet()) {
            if (glyphs.getDictionaryObject(name) instanceof COSStream glyph) {
                COSStream drawn = new COSStream();
                fill(glyph, drawn, true);
                copy.setItem(name, drawn);
            }
        }
        return copy;
    }

    /** Arrays are written where they stand, so each is copied for itself; one inside itself ends by its depth. */
    private COSBase array(COSArray original) throws IOException {
        COSName kind = original.size() == 2 && original.getObject(0) instanceof COSName name ? name : null;
        if (COSName.ICCBASED.equals(kind) && original.getObject(1) instanceof COSStream profile) {
            return deviceColours(profile.getInt(COSName.N, 3));
        }
        COSArray copy = new COSArray();
        for (int i = 0; i < original.size(); i++) {
            COSBase element = of(original.get(i));
            copy.add(element == null ? COSNull.NULL : element);
        }
        return copy;
    }

    /** A profile tells which device a picture comes from; the plain colours differ by a shade. */
    private static COSName deviceColours(int components) {
        return switch (components) {
            case 1 -> COSName.DEVICEGRAY;
            case 4 -> COSName.DEVICECMYK;
            default -> COSName.DEVICERGB;
        };
    }

    private static Set<COSName> names(String words) {
        return Arrays.stream(words.split(" ")).map(COSName::getPDFName).collect(Collectors.toUnmodifiableSet());
    }
}
