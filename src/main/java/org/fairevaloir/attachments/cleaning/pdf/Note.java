package org.fairevaloir.attachments.cleaning.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * An annotation that is seen on the page: a highlighted line, a stamp, a typed remark, a filled-in field. Only its
 * looks are kept. Pop-ups, sticky notes, links, sounds, films and attached files are not among them.
 */
record Note(COSStream form, Rectangle2D place) {
    private static final Set<String> SEEN = Set.of(
            "Widget",
            "FreeText",
            "Stamp",
            "Ink",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Caret",
            "Watermark");

    private static final int HIDDEN = 2;
    private static final int NO_VIEW = 32;

    /** Nothing when it isn't seen. */
    static @Nullable Note of(@Nullable COSBase annotation) {
        if (!(annotation instanceof COSDictionary note)
                || !SEEN.contains(note.getNameAsString(COSName.SUBTYPE, ""))
                || (note.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) != 0) {
            return null;
        }
        COSStream form = looks(note);
        Rectangle2D place = box(note.getDictionaryObject(COSName.RECT));
        return form == null || place == null ? null : new Note(form, place);
    }

    private static @Nullable COSStream looks(COSDictionary note) {
        if (!(note.getDictionaryObject(COSName.AP) instanceof COSDictionary appearances)) {
            return null;
        }
        COSBase normal = appearances.getDictionaryObject(COSName.N);
        if (normal instanceof COSDictionary states && !(normal instanceof COSStream)) {
            normal = states.getDictionaryObject(COSName.getPDFName(note.getNameAsString(COSName.AS, "Off")));
        }
        return normal instanceof COSStream form ? form : null;
    }

    /** Draws the form so that its box fills the annotation's place (ISO 32000-1, 12.5.5, algorithm 8.1). */
    String drawnAs(String name) {
        Rectangle2D box = box(form.getDictionaryObject(COSName.BBOX));
        if (box == null || box.getWidth() == 0 || box.getHeight() == 0) {
            return "";
        }
        Rectangle2D turned = matrix(form.getDictionaryObject(COSName.MATRIX))
                .createTransformedShape(box)
                .getBounds2D();
        if (turned.getWidth() == 0 || turned.getHeight() == 0) {
            return "";
        }
        double x = place.getWidth() / turned.getWidth();
        double y = place.getHeight() / turned.getHeight();
        return String.format(
                Locale.ROOT,
                "q %.5f 0 0 %.5f %.5f %.5f cm /%s Do Q%n",
                x,
                y,
                place.getX() - turned.getX() * x,
                place.getY() - turned.getY() * y,
                name);
    }

    private static @Nullable Rectangle2D box(@Nullable COSBase four) {
        double[] numbers = numbers(four, 4);
        if (numbers.length == 0) {
            return null;
        }
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(numbers[0], numbers[1], numbers[2], numbers[3]);
        return box;
    }

    private static AffineTransform matrix(@Nullable COSBase six) {
        double[] numbers = numbers(six, 6);
        return numbers.length == 0 ? new AffineTransform() : new AffineTransform(numbers);
    }

    /** So many numbers, or none. */
    private static double[] numbers(@Nullable COSBase array, int count) {
        double[] numbers = new double[count];
        if (!(array instanceof COSArray values) || values.size() != count) {
            return new double[0];
        }
        for (int i = 0; i < count; i++) {
            if (!(values.getObject(i) instanceof COSNumber number)) {
                return new double[0];
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }
}
