package org.fairevaloir.attachments.cleaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A page that says why somebody was refused, and the places in which a PDF takes a word. */
final class SamplePdfs {
    static final String SEEN = "Refus de guichet";
    static final String STAMPED = "Tampon de la prefecture";

    /** What a test does to a document before it is written. */
    interface Change {
        void on(PDDocument pdf, PDPage page) throws IOException;
    }

    private SamplePdfs() {}

    static byte[] plain() {
        return changed((pdf, page) -> {});
    }

    static byte[] changed(Change change) {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 14);
                content.newLineAtOffset(72, 700);
                content.showText(SEEN);
                content.endText();
            }
            change.on(pdf, page);
            return saved(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** By place, a PDF with the canary there and nowhere else. */
    static Map<String, byte[]> marked() {
        Map<String, byte[]> marked = new LinkedHashMap<>();
        marked.put("author", changed((pdf, page) -> pdf.getDocumentInformation().setAuthor(Canary.WORD)));
        marked.put(
                "own property",
                changed((pdf, page) -> pdf.getDocumentInformation().setCustomMetadataValue("Service", Canary.WORD)));
        marked.put("XMP", changed((pdf, page) -> pdf.getDocumentCatalog().setMetadata(xmp(pdf))));
        marked.put("XMP of the page", changed((pdf, page) -> page.setMetadata(xmp(pdf))));
        marked.put(
                "identifier",
                changed((pdf, page) -> pdf.getDocument()
                        .getTrailer()
                        .setItem(COSName.ID, array(new COSString(Canary.WORD), new COSString(Canary.WORD)))));
        markCatalog(marked);
        markPage(marked);
        markNotes(marked);
        markDrawing(marked);
        marked.put("former revision", withFormerRevision());
        marked.put("after the end", SamplePictures.joined(plain(), Canary.bytes()));
        return marked;
    }

    private static void markCatalog(Map<String, byte[]> marked) {
        COSString word = new COSString(Canary.WORD);
        COSDictionary script = table("S", COSName.getPDFName("JavaScript"), "JS", word);
        marked.put("script at opening", catalog("OpenAction", script));
        marked.put("script at closing", catalog("AA", table("WC", script)));
        marked.put("named script", catalog("Names", table("JavaScript", table("Names", array(word, script)))));
        marked.put("named place", catalog("Names", table("Dests", table("Names", array(word, new COSArray())))));
        marked.put(
                "embedded file",
                changed((pdf, page) -> pdf.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(
                                "Names",
                                table("EmbeddedFiles", table("Names", array(new COSString("a"), file(pdf)))))));
        marked.put(
                "associated file",
                changed((pdf, page) -> pdf.getDocumentCatalog().getCOSObject().setItem("AF", array(file(pdf)))));
        marked.put("bookmark", catalog("Outlines", table("First", table("Title", word))));
        marked.put("layer", catalog("OCProperties", table("OCGs", array(table("Name", word)))));
        marked.put("page label", catalog("PageLabels", table("Nums", array(table("P", word)))));
        marked.put("alternative text", catalog("StructTreeRoot", table("K", table("Alt", word))));
        marked.put("address of links", catalog("URI", table("Base", word)));
        marked.put("form of XFA", catalog("AcroForm", table("XFA", word, "Fields", new COSArray())));
        marked.put("program's own data", catalog("PieceInfo", table("Maker", table("Private", word))));
        marked.put("output intent", catalog("OutputIntents", array(table("Info", word))));
        marked.put("signature's reason", catalog("Perms", table("DocMDP", table("Reason", word))));
    }

    private static byte[] catalog(String key, COSBase value) {
        return changed((pdf, page) -> pdf.getDocumentCatalog().getCOSObject().setItem(key, value));
    }

    private static void markPage(Map<String, byte[]> marked) {
        COSString word = new COSString(Canary.WORD);
        marked.put("page's own data", page("PieceInfo", table("Maker", table("Private", word))));
        marked.put("page's action", page("AA", table("O", table("S", COSName.getPDFName("URI"), "URI", word))));
        marked.put("page's hour", page("LastModified", word));
        marked.put(
                "page's thumbnail",
                changed((pdf, page) -> page.getCOSObject().setItem("Thumb", stream(pdf, Canary.bytes()))));
        marked.put("unknown key of the page", page("Quux", word));
        marked.put(
                "unknown key of resources",
                changed((pdf, page) ->
                        page.getResources().getCOSObject().setItem("Properties", table("P0", table("Title", word)))));
        marked.put("unknown key of a font", changed((pdf, page) -> {
            COSDictionary fonts =
                    (COSDictionary) page.getResources().getCOSObject().getDictionaryObject(COSName.FONT);
            ((COSDictionary) fonts.getDictionaryObject(fonts.keySet().iterator().next())).setItem("Quux", word);
        }));
    }

    private static byte[] page(String key, COSBase value) {
        return changed((pdf, page) -> page.getCOSObject().setItem(key, value));
    }

    private static void markNotes(Map<String, byte[]> marked) {
        COSString word = new COSString(Canary.WORD);
        marked.put("author of a stamp", note("Stamp", "T", word));
        marked.put("text behind a highlight", note("Highlight", "Contents", word));
        marked.put("sticky note", note("Text", "Contents", word));
        marked.put(
                "looks of a sticky note",
                changed((pdf, page) -> annotate(page, noteOf("Text", form(pdf, "% " + Canary.WORD + "\n")))));
        marked.put("pop-up", note("Popup", "Contents", word));
        marked.put("rich text of a note", note("FreeText", "RC", word));
        marked.put("hidden field", changed((pdf, page) -> {
            COSDictionary note = noteOf("Widget", form(pdf, "BT (" + Canary.WORD + ") Tj ET"));
            note.setInt(COSName.F, 2);
            annotate(page, note);
        }));
        marked.put("name and tooltip of a field", note("Widget", "TU", word));
        marked.put("address of a link", note("Link", "A", table("S", COSName.getPDFName("URI"), "URI", word)));
        marked.put("program to start", note("Link", "A", table("S", COSName.getPDFName("Launch"), "F", word)));
        marked.put("attached file", changed((pdf, page) -> {
            COSDictionary note = noteOf("FileAttachment", form(pdf, ""));
            note.setItem("FS", file(pdf));
            annotate(page, note);
        }));
    }

    private static byte[] note(String kind, String key, COSBase value) {
        return changed((pdf, page) -> {
            COSDictionary note = noteOf(kind, form(pdf, "0 0 10 10 re f"));
            note.setItem(key, value);
            annotate(page, note);
        });
    }

    private static void markDrawing(Map<String, byte[]> marked) {
        marked.put("comment among drawing instructions", drawn("% " + Canary.WORD + "\n"));
        marked.put(
                "alternative text among instructions", drawn("/Span <</ActualText (" + Canary.WORD + ")>> BDC EMC\n"));
        marked.put("unknown instruction", drawn("(" + Canary.WORD + ") Quux\n"));
        marked.put(
                "comment in a stamp",
                changed((pdf, page) ->
                        annotate(page, noteOf("Stamp", form(pdf, "% " + Canary.WORD + "\n0 0 5 5 re f")))));
        marked.put("own data of a stamp's form", changed((pdf, page) -> {
            COSStream form = form(pdf, "0 0 5 5 re f");
            form.setItem("PieceInfo", table("Private", new COSString(Canary.WORD)));
            annotate(page, noteOf("Stamp", form));
        }));
        marked.put(
                "camera data of a photograph",
                withPicture(SamplePictures.markedJpegs().get("EXIF place (GPS)")));
        marked.put("XMP of a picture", changed((pdf, page) -> {
            PDImageXObject picture = picture(pdf, SamplePictures.encoded("jpeg"));
            picture.setMetadata(xmp(pdf));
            draw(pdf, page, picture);
        }));
        marked.put("behind the end of a packed picture", changed((pdf, page) -> {
            PDImageXObject picture = PDImageXObject.createFromByteArray(pdf, SamplePictures.encoded("png"), "p");
            byte[] packed = picture.getCOSObject().createRawInputStream().readAllBytes();
            try (OutputStream out = picture.getCOSObject().createRawOutputStream()) {
                out.write(SamplePictures.joined(packed, Canary.bytes()));
            }
            draw(pdf, page, picture);
        }));
        marked.put("camera data of an inline picture", inlinePicture());
        marked.put("box of a JPEG 2000", withJpeg2000(Canary.WORD, "a"));
        marked.put("comment of a JPEG 2000", withJpeg2000("a", Canary.WORD));
    }

    /** Boxes and a head without any picture: no decoder for this format is at hand. */
    private static byte[] withJpeg2000(String box, String comment) {
        byte[] stream = ByteBuffer.allocate(22 + comment.length())
                .putInt(0xff4fff51)
                .putShort((short) 4)
                .putShort((short) 0)
                .putShort((short) 0xff64)
                .putShort((short) (comment.length() + 2))
                .put(SamplePictures.latin(comment))
                .putShort((short) 0xff90)
                .putLong(42)
                .array();
        byte[] file = SamplePictures.joined(box("xml ", SamplePictures.latin(box)), box("jp2c", stream));
        return changed((pdf, page) -> {
            COSStream picture = pdf.getDocument().createCOSStream();
            try (OutputStream out = picture.createRawOutputStream()) {
                out.write(file);
            }
            picture.setItem(COSName.FILTER, COSName.JPX_DECODE);
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, table("Im0", picture));
        });
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length + 8)
                .put(SamplePictures.latin(type))
                .put(content)
                .array();
    }

    private static byte[] inlinePicture() {
        byte[] photograph = SamplePictures.markedJpegs().get("comment");
        String head = "q 10 0 0 10 0 0 cm BI /W 120 /H 80 /BPC 8 /CS /RGB /F /DCT ID ";
        return drawn(head + new String(photograph, StandardCharsets.ISO_8859_1) + "\nEI Q\n");
    }

    static byte[] withPicture(byte[] jpeg) {
        return changed((pdf, page) -> draw(pdf, page, picture(pdf, jpeg)));
    }

    private static PDImageXObject picture(PDDocument pdf, byte[] jpeg) throws IOException {
        return new PDImageXObject(
                pdf,
                new ByteArrayInputStream(jpeg),
                COSName.DCT_DECODE,
                SamplePictures.WIDTH,
                SamplePictures.HEIGHT,
                8,
                PDDeviceRGB.INSTANCE);
    }

    private static void draw(PDDocument pdf, PDPage page, PDImageXObject picture) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
            content.drawImage(picture, 72, 300, 120, 80);
        }
    }

    /** A stamp that is seen, and its author, who is not. */
    static byte[] stamped() {
        return changed((pdf, page) -> {
            COSStream form = form(pdf, "BT /F1 12 Tf 5 5 Td (" + STAMPED + ") Tj ET");
            form.setItem(COSName.RESOURCES, page.getResources());
            annotate(page, noteOf("Stamp", form));
        });
    }

    /** The page with more drawing instructions. */
    static byte[] drawn(String instructions) {
        return changed((pdf, page) -> {
            COSArray both = array(
                    page.getCOSObject().getDictionaryObject(COSName.CONTENTS),
                    stream(pdf, instructions.getBytes(StandardCharsets.ISO_8859_1)));
            page.getCOSObject().setItem(COSName.CONTENTS, both);
        });
    }

    private static byte[] withFormerRevision() {
        byte[] first = changed((pdf, page) -> pdf.getDocumentInformation().setTitle(Canary.WORD));
        try (PDDocument pdf = Loader.loadPDF(first)) {
            pdf.getDocumentInformation().setTitle("neutral");
            pdf.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encrypted(String userPassword) {
        return changed((pdf, page) ->
                pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission())));
    }

    static COSDictionary noteOf(String kind, COSStream looks) {
        COSDictionary note = table("Subtype", COSName.getPDFName(kind), "AP", table("N", looks));
        note.setItem(COSName.TYPE, COSName.ANNOT);
        note.setItem(COSName.RECT, numbers(100, 400, 300, 430));
        return note;
    }

    static void annotate(PDPage page, COSDictionary note) {
        page.getCOSObject().setItem(COSName.ANNOTS, array(note));
    }

    static COSStream form(PDDocument pdf, String instructions) throws IOException {
        COSStream form = stream(pdf, instructions.getBytes(StandardCharsets.ISO_8859_1));
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, numbers(0, 0, 200, 30));
        return form;
    }

    static COSStream stream(PDDocument pdf, byte[] content) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private static COSDictionary file(PDDocument pdf) throws IOException {
        return table("F", new COSString("a.txt"), "EF", table("F", stream(pdf, Canary.bytes())));
    }

    private static PDMetadata xmp(PDDocument pdf) throws IOException {
        return new PDMetadata(pdf, new ByteArrayInputStream(Canary.bytes()));
    }

    static COSArray array(COSBase... elements) {
        return new COSArray(List.of(elements));
    }

    private static COSArray numbers(float... numbers) {
        COSArray array = new COSArray();
        array.setFloatArray(numbers);
        return array;
    }

    /** Keys and values by turns. */
    static COSDictionary table(Object... entries) {
        COSDictionary table = new COSDictionary();
        for (int i = 0; i < entries.length; i += 2) {
            table.setItem((String) entries[i], (COSBase) entries[i + 1]);
        }
        return table;
    }
}
