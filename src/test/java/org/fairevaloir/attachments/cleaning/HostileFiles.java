package org.fairevaloir.attachments.cleaning;

import static org.fairevaloir.attachments.cleaning.SampleOffice.utf8;
import static org.fairevaloir.attachments.cleaning.SamplePictures.encoded;
import static org.fairevaloir.attachments.cleaning.SamplePictures.joined;
import static org.fairevaloir.attachments.cleaning.SamplePictures.latin;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files that are not what they seem, or made to harm, each with the key for which it must be refused. */
final class HostileFiles {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** A file and the last word of the key. */
    static final class Hostile {
        final byte[] file;
        final String reason;

        private Hostile(byte[] file, String reason) {
            this.file = file;
            this.reason = reason;
        }
    }

    private final Map<String, Hostile> files = new LinkedHashMap<>();

    static Map<String, Hostile> all() {
        HostileFiles hostile = new HostileFiles();
        hostile.mistyped();
        hostile.pictures();
        hostile.zips();
        hostile.texts();
        hostile.pdfs();
        hostile.swellingPdfs();
        return hostile.files;
    }

    private void add(String name, byte[] file, String reason) {
        files.put(name, new Hostile(file, reason));
    }

    private void mistyped() {
        byte[] jar = SampleOffice.zip(Map.of("META-INF/MANIFEST.MF", utf8("Manifest-Version: 1.0\n")));
        add("nothing", new byte[0], "empty");
        add("a byte too many", new byte[FileCleaner.LARGEST_FILE + 1], "tooLarge");
        add("a web page", utf8("<!DOCTYPE html><script>alert(1)</script>"), "notAllowed");
        add("a web page before a PDF", joined(utf8("<script>alert(1)</script>\n"), SamplePdfs.plain()), "notAllowed");
        add("a GIF", encoded("gif"), "notAllowed");
        add("a GIF that is a JAR", joined(encoded("gif"), jar), "notAllowed");
        add("an SVG", utf8("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), "notAllowed");
        add("a program", latin("MZ\220\0\3\0\0\0"), "notAllowed");
        add("a JAR", jar, "notAllowed");
        add("a ZIP", SampleOffice.zip(Map.of("a.txt", utf8("a"))), "notAllowed");
        add("an old Word document", compound("WordDocument"), "notAllowed");
        add("an encrypted Word document", compound("EncryptedPackage"), "encrypted");
        add("random bytes", new byte[] {3, 1, 4, 1, 5, 9, 2, 6}, "notAllowed");
    }

    private static byte[] compound(String directoryEntry) {
        byte[] head = ByteBuffer.allocate(512).putLong(0xd0cf11e0a1b11ae1L).array();
        return joined(head, directoryEntry.getBytes(StandardCharsets.UTF_16LE));
    }

    private void pictures() {
        byte[] png = encoded("png");
        byte[] jpeg = encoded("jpeg");
        byte[] signature = Arrays.copyOf(png, 8);
        add("a web page behind the signature of a PNG", joined(signature, utf8("<script>alert(1)</script>")), "broken");
        add("half a PNG", Arrays.copyOf(png, png.length / 2), "broken");
        add("a PNG of 60 000 by 60 000", SamplePictures.pngOfSize(60_000, 60_000), "tooManyPixels");
        add("a PNG that lacks most of its pixels", SamplePictures.pngOfSize(5_000, 5_000), "broken");
        add("a PNG of no width", SamplePictures.pngOfSize(0, 10), "broken");
        add("a PNG with two heads", SamplePictures.withChunk("IHDR", new byte[13]), "broken");
        byte[] changed = png.clone();
        changed[png.length / 2] ^= 1;
        add("a PNG with a wrong check sum", changed, "broken");
        add(
                "a PNG whose chunk has a negative length",
                joined(Arrays.copyOf(png, 33), new byte[] {-1, -1, -1, -1, 'a', 'b', 'c', 'd'}),
                "broken");
        add("a JPEG of 65 000 by 65 000", SamplePictures.jpegOfSize(65_000, 65_000), "tooManyPixels");
        add(
                "a web page behind the signature of a JPEG",
                joined(latin("\377\330\377\340"), utf8("<script>alert(1)</script>")),
                "broken");
        add("a JPEG without picture", latin("\377\330\377\331"), "broken");
        add("a JPEG of a thousand scans", manyScans(jpeg), "broken");
        add("a JPEG with two frames", twoFrames(jpeg), "broken");
    }

    /** The first scan again and again: each makes the decoder go over all pixels. */
    private static byte[] manyScans(byte[] jpeg) {
        int scan = find(jpeg, 0xda);
        byte[] head = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, scan);
        for (int i = 0; i < 1_000; i++) {
            many.writeBytes(head);
        }
        many.writeBytes(latin("\377\331"));
        return many.toByteArray();
    }

    private static byte[] twoFrames(byte[] jpeg) {
        int frame = find(jpeg, 0xc0);
        int length = ByteBuffer.wrap(jpeg).getShort(frame + 2) + 2;
        byte[] again = Arrays.copyOfRange(jpeg, frame, frame + length);
        return joined(
                joined(Arrays.copyOf(jpeg, frame + length), again),
                Arrays.copyOfRange(jpeg, frame + length, jpeg.length));
    }

    private static int find(byte[] jpeg, int marker) {
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != marker) {
            at += 2 + (ByteBuffer.wrap(jpeg).getShort(at + 2) & 0xffff);
        }
        return at;
    }

    private void zips() {
        byte[] docx = SampleDocx.plain();
        add("half a Word document", Arrays.copyOf(docx, docx.length / 3), "broken");
        add(
                "a part outside of the folder",
                SampleOffice.with(SampleDocx.parts(), "../../etc/cron.d/x", "x"),
                "dangerous");
        add("a part at the root", SampleOffice.with(SampleDocx.parts(), "/etc/passwd", "x"), "dangerous");
        add("a part on a drive", SampleOffice.with(SampleDocx.parts(), "C:\\x", "x"), "dangerous");
        add(
                "two parts of one name",
                renamed(
                        SampleOffice.with(SampleDocx.parts(), "word/dOcument.xml", "x"),
                        "word/dOcument.xml",
                        "word/document.xml"),
                "dangerous");
        add("encrypted parts", encryptedParts(docx), "encrypted");
        add(
                "a part of a gigabyte",
                SampleOffice.with(SampleDocx.parts(), "word/media/a.png", new byte[1_000_000_000]),
                "tooMuchInside");
        Map<String, byte[]> many = SampleDocx.parts();
        for (int i = 0; i < 3_000; i++) {
            many.put("a" + i, new byte[1]);
        }
        add("three thousand parts", SampleOffice.zip(many), "tooMuchInside");
        add(
                "a spreadsheet of OpenDocument",
                SampleOffice.with(SampleOdt.parts(), "mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                "notAllowed");
        add(
                "a Word document with macros",
                typed("application/vnd.ms-word.document.macroEnabled.main+xml"),
                "notAllowed");
        add("a Word template", typed(OFFICE + "wordprocessingml.template.main+xml"), "notAllowed");
        add("an Excel sheet", typed(OFFICE + "spreadsheetml.sheet.main+xml"), "notAllowed");
        add(
                "a Word document without text",
                SampleOffice.with(SampleDocx.parts(), "_rels/.rels", SampleDocx.table("")),
                "notAllowed");
        add(
                "an OpenDocument text without text",
                SampleOffice.zip(Map.of("mimetype", utf8("application/vnd.oasis.opendocument.text"))),
                "broken");
        add(
                "an encrypted OpenDocument text",
                SampleOffice.with(
                        SampleOdt.parts(),
                        "META-INF/manifest.xml",
                        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"),
                "encrypted");
        add(
                "a picture of 60 000 by 60 000 in a text",
                SampleOffice.with(
                        SampleDocx.parts(), "word/media/image1.jpeg", SamplePictures.pngOfSize(60_000, 60_000)),
                "tooManyPixels");
    }

    private static byte[] typed(String mainType) {
        String types = SampleOffice.text(SampleDocx.parts().get("[Content_Types].xml"));
        return SampleOffice.with(
                SampleDocx.parts(),
                "[Content_Types].xml",
                types.replace(SampleDocx.WORD_TYPES + "document.main+xml", mainType));
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        return latin(new String(zip, StandardCharsets.ISO_8859_1).replace(from, to));
    }

    /** Sets the mark of encryption on the first part. */
    private static byte[] encryptedParts(byte[] zip) {
        byte[] marked = zip.clone();
        marked[6] |= 1;
        return marked;
    }

    private void texts() {
        String laughs =
                "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        String word = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        add("a billion laughs", SampleDocx.withMain(laughs + "<w:document" + word + ">&c;</w:document>"), "dangerous");
        add(
                "an entity from a file",
                SampleOffice.with(
                        SampleOdt.parts(),
                        "content.xml",
                        "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>"),
                "dangerous");
        add(
                "a document type from elsewhere",
                SampleOffice.with(
                        SampleOdt.parts(), "styles.xml", "<!DOCTYPE w SYSTEM \"http://127.0.0.1:1/x.dtd\"><w/>"),
                "dangerous");
        add(
                "a document type in UTF-16",
                SampleOffice.with(
                        SampleOdt.parts(),
                        "content.xml",
                        ("\ufeff" + laughs + "<w>&c;</w>").getBytes(StandardCharsets.UTF_16LE)),
                "dangerous");
        add(
                "a document type in a table of links",
                SampleOffice.with(SampleDocx.parts(), "word/_rels/document.xml.rels", laughs + "<w>&c;</w>"),
                "dangerous");
        add("no XML", SampleDocx.withMain("<script>alert(1)"), "broken");
        add("XML of something else", SampleDocx.withMain("<html><body>hello</body></html>"), "broken");
        add("elements that do not close", SampleDocx.withMain("<w:document" + word + "><w:body>"), "broken");
        add(
                "elements a million deep",
                SampleDocx.withMain("<w:document" + word + ">" + "<w:p>".repeat(1_000_000)),
                "tooMuchInside");
    }

    private void pdfs() {
        add("a web page behind the head of a PDF", utf8("%PDF-1.7\n<script>alert(1)</script>"), "broken");
        add("half a PDF", Arrays.copyOf(SamplePdfs.plain(), 200), "broken");
        add("a PDF with a password", SamplePdfs.encrypted("secret"), "encrypted");
        add("a PDF that anybody may open and nobody may copy", SamplePdfs.encrypted(""), "encrypted");
        add(
                "a PDF of 1 001 pages",
                SamplePdfs.changed((pdf, page) -> {
                    for (int i = 0; i < 1_000; i++) {
                        pdf.addPage(new PDPage());
                    }
                }),
                "tooManyPages");
        add("a PDF of no page", SamplePdfs.changed((pdf, page) -> pdf.removePage(0)), "broken");
        add("pages that contain themselves", written("<</Type/Pages/Kids[2 0 R]/Count 1>>"), "broken");
        add(
                "arrays a hundred thousand deep",
                written(
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/MediaBox[0 0 9 9]/Resources<</Font<</F " + "[".repeat(100_000)
                                + "]".repeat(100_000) + ">>>>>>"),
                "broken");
        add("arrays of arrays of arrays", written(doubling(30)), "tooMuchInside");
        add("three hundred forms in forms", written(nested(300)), "tooMuchInside");
        add("so many forms in forms that PDFBox itself gives up", written(nested(3_000)), "broken");
    }

    private static String[] nested(int levels) {
        String[] objects = new String[levels + 2];
        objects[0] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        objects[1] = "<</Type/Page/MediaBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>>>";
        for (int i = 0; i < levels; i++) {
            String next = "/Resources<</XObject<</F " + (i + 5) + " 0 R>>>>";
            objects[i + 2] = stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, latin("/F Do"));
        }
        return objects;
    }

    /** Each array names the next one twice. */
    private static String[] doubling(int levels) {
        String[] objects = new String[levels + 2];
        objects[0] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        objects[1] = "<</Type/Page/MediaBox[0 0 9 9]/Resources<</Pattern<</P 4 0 R>>>>>>";
        for (int i = 0; i < levels; i++) {
            int next = i + 5;
            objects[i + 2] = i == levels - 1 ? "[1]" : "[" + next + " 0 R " + next + " 0 R]";
        }
        return objects;
    }

    /** A PDF by hand: the catalogue is object 1, the others follow; no table, as of a broken file. */
    private static byte[] written(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 2).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return latin(pdf.append("trailer\n<</Root 1 0 R/Size ")
                .append(objects.length + 2)
                .append(">>\nstartxref\n0\n%%EOF\n")
                .toString());
    }

    private void swellingPdfs() {
        byte[] bomb = SamplePictures.deflated(new byte[1_000_000_000]);
        String pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
        String page = "<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R>>";
        add("instructions of a gigabyte", written(pages, page, stream("/Filter/FlateDecode", bomb)), "tooMuchInside");
        add(
                "instructions packed twice",
                written(pages, page, stream("/Filter[/FlateDecode/FlateDecode]", SamplePictures.deflated(bomb))),
                "tooMuchInside");
        add(
                "a table of objects of a gigabyte",
                written("", "", stream("/Type/ObjStm/N 1/First 10/Filter/FlateDecode", bomb)),
                "tooMuchInside");
        add(
                "a table of objects packed as text",
                written("", "", stream("/Type/ObjStm/N 1/First 10/Filter[/ASCIIHexDecode/FlateDecode]", hex(bomb))),
                "tooMuchInside");
        add("a table of places of a gigabyte", withTableOfPlaces(bomb), "tooMuchInside");
    }

    private static byte[] withTableOfPlaces(byte[] bomb) {
        String head = "%PDF-1.7\n";
        return latin(head + "1 0 obj\n" + stream("/Type/XRef/W[1 2 1]/Size 2/Root 1 0 R/Filter/FlateDecode", bomb)
                + "\nendobj\nstartxref\n" + head.length() + "\n%%EOF\n");
    }

    private static String stream(String properties, byte[] packed) {
        return "<<" + properties + "/Length " + packed.length + ">>\nstream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    private static byte[] hex(byte[] bytes) {
        return latin(HexFormat.of().formatHex(bytes) + ">");
    }
}
