package org.fairevaloir.attachments.cleaning;

import static org.fairevaloir.attachments.cleaning.SampleOffice.utf8;

import java.util.LinkedHashMap;
import java.util.Map;

/** A Word document with a picture and a remark, and the places in which it takes a word. */
final class SampleDocx {
    static final String SEEN = "Refus de guichet";
    static final String WORD_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String MORE = W
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\"";
    private static final String PICTURE =
            "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"100\" cy=\"100\"/><wp:docPr id=\"1\" name=\"%2$s\" descr=\"%3$s\"/>"
                    + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"%2$s\"/>"
                    + "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId%1$s\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private SampleDocx() {}

    static Map<String, byte[]> parts() {
        return parts("", "");
    }

    /** @param links further links of the text to other parts */
    static Map<String, byte[]> parts(String body, String links) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8(XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD_TYPES
                        + "document.main+xml\"/></Types>"));
        parts.put("_rels/.rels", utf8(table(link(1, "officeDocument", "word/document.xml"))));
        parts.put(
                "word/document.xml",
                utf8(XML + "<w:document" + MORE + "><w:body><w:p><w:r><w:t>" + SEEN + "</w:t></w:r></w:p>"
                        + PICTURE.formatted(2, "", "") + body + "<w:sectPr/></w:body></w:document>"));
        parts.put(
                "word/_rels/document.xml.rels",
                utf8(table(link(2, "image", "media/image1.jpeg")
                        + link(3, "styles", "styles.xml")
                        + link(4, "comments", "/word/comments.xml")
                        + link(5, "settings", "settings.xml")
                        + links)));
        parts.put("word/media/image1.jpeg", SamplePictures.encoded("jpeg"));
        parts.put(
                "word/styles.xml",
                utf8(XML + "<w:styles" + W
                        + "><w:style w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"));
        parts.put("word/comments.xml", comments("Marie", "M"));
        parts.put("word/settings.xml", settings(""));
        return parts;
    }

    private static byte[] comments(String author, String initials) {
        return utf8(XML + "<w:comments" + W + "><w:comment w:id=\"1\" w:author=\"" + author
                + "\" w:date=\"2026-04-21T10:00:00Z\" w:initials=\"" + initials
                + "\"><w:p><w:r><w:t>Voir la circulaire</w:t></w:r></w:p></w:comment></w:comments>");
    }

    private static byte[] settings(String more) {
        return utf8(XML + "<w:settings" + W + "><w:defaultTabStop w:val=\"708\"/>" + more + "</w:settings>");
    }

    static String table(String links) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "</Relationships>";
    }

    static String link(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String outside(int id, String kind, String target) {
        return link(id, kind, target).replace("/>", " TargetMode=\"External\"/>");
    }

    static byte[] plain() {
        return SampleOffice.zip(parts());
    }

    static byte[] withBody(String body) {
        return SampleOffice.zip(parts(body, ""));
    }

    static byte[] withMain(String main) {
        return SampleOffice.with(parts(), "word/document.xml", main);
    }

    /** By place, a document with the canary there and nowhere else. */
    static Map<String, byte[]> marked() {
        Map<String, byte[]> marked = new LinkedHashMap<>();
        markParts(marked);
        markText(marked);
        markLinked(marked);
        String word = Canary.WORD;
        for (String setting : new String[] {
            "<w:docVars><w:docVar w:name=\"a\" w:val=\"%s\"/></w:docVars>",
            "<w:mailMerge><w:query w:val=\"%s\"/></w:mailMerge>",
            "<w:rsids><w:rsid w:val=\"%s\"/></w:rsids>",
            "<w:documentProtection w:hash=\"%s\"/>"
        }) {
            marked.put(
                    setting.substring(1, setting.indexOf('>')),
                    SampleOffice.with(parts(), "word/settings.xml", settings(setting.formatted(word))));
        }
        return marked;
    }

    private static void markParts(Map<String, byte[]> marked) {
        for (String part : new String[] {
            "docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "docProps/thumbnail.jpeg",
            "word/vbaProject.bin", "word/people.xml", "word/embeddings/oleObject1.bin", "word/commentsExtended.xml",
            "word/activeX/activeX1.bin", "customXml/item1.xml", "word/glossary/document.xml", "unknown.txt"
        }) {
            marked.put(part, SampleOffice.with(parts(), part, "<x>" + Canary.WORD + "</x>"));
        }
        marked.put(
                "linked macros",
                SampleOffice.with(
                        parts("", link(9, "vbaProject", "vbaProject.bin")), "word/vbaProject.bin", Canary.bytes()));
        marked.put("author of a remark", SampleOffice.with(parts(), "word/comments.xml", comments(Canary.WORD, "")));
        marked.put("initials of a remark", SampleOffice.with(parts(), "word/comments.xml", comments("", Canary.WORD)));
        marked.put(
                "camera data of a picture",
                SampleOffice.with(
                        parts(),
                        "word/media/image1.jpeg",
                        SamplePictures.markedJpegs().get("EXIF place (GPS)")));
        marked.put("name of a picture's part", withPictureNamed("word/media/" + Canary.WORD + ".jpeg"));
        marked.put("after the end", SamplePictures.joined(plain(), Canary.bytes()));
    }

    private static byte[] withPictureNamed(String name) {
        Map<String, byte[]> parts = parts(PICTURE.formatted(9, "", ""), link(9, "image", "/" + name));
        return SampleOffice.with(parts, name, SamplePictures.encoded("jpeg"));
    }

    private static void markText(Map<String, byte[]> marked) {
        String word = Canary.WORD;
        String struckOut = "<w:del w:id=\"1\" w:author=\"%s\"><w:r><w:delText>%s</w:delText></w:r></w:del>";
        String inserted = "<w:ins w:id=\"1\" w:author=\"%s\" w:date=\"%s\"><w:r><w:t>et</w:t></w:r></w:ins>";
        marked.put("who struck out", paragraph(struckOut.formatted(word, "x")));
        marked.put("what was struck out", paragraph(struckOut.formatted("x", word)));
        marked.put("who inserted", paragraph(inserted.formatted(word, "2026-01-01T00:00:00Z")));
        marked.put("when it was inserted", paragraph(inserted.formatted("x", word)));
        marked.put(
                "what was moved away",
                paragraph("<w:moveFrom w:id=\"1\" w:author=\"x\"><w:r><w:t>" + word + "</w:t></w:r></w:moveFrom>"));
        marked.put(
                "who changed the looks",
                paragraph("<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\" w:author=\"" + word
                        + "\"/></w:rPr><w:t>a</w:t></w:r>"));
        marked.put("session of writing", withBody("<w:p w:rsidR=\"" + word + "\"/>"));
        marked.put("id of a paragraph", withBody("<w:p w14:paraId=\"" + word + "\"/>"));
        marked.put(
                "instruction of a field",
                paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DDEAUTO " + word
                        + "</w:instrText></w:r>"));
        marked.put(
                "simple field",
                paragraph("<w:fldSimple w:instr=\"FILENAME " + word + "\"><w:r><w:t>a</w:t></w:r></w:fldSimple>"));
        marked.put(
                "form field",
                paragraph("<w:sdt><w:sdtPr><w:tag w:val=\"" + word
                        + "\"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r></w:sdtContent></w:sdt>"));
        marked.put("smart tag", paragraph("<w:smartTag w:uri=\"" + word + "\"><w:r><w:t>a</w:t></w:r></w:smartTag>"));
        marked.put("bookmark", paragraph("<w:bookmarkStart w:id=\"0\" w:name=\"" + word + "\"/>"));
        marked.put("who may edit", paragraph("<w:permStart w:id=\"0\" w:ed=\"" + word + "\"/>"));
        marked.put("comment of XML", paragraph("<!-- " + word + " -->"));
        marked.put("instruction of XML", paragraph("<?x " + word + "?>"));
        marked.put("attribute of a program", withBody("<w:p xmlns:q=\"urn:quux\" q:a=\"" + word + "\"/>"));
        marked.put("element of a program", withBody("<q:p xmlns:q=\"urn:quux\">" + word + "</q:p>"));
        marked.put("file name of a picture", withBody(PICTURE.formatted(2, word, "")));
        marked.put("description of a picture", withBody(PICTURE.formatted(2, "", word)));
        marked.put("extension of a picture", withBody("<w:p><a:extLst><a:ext uri=\"" + word + "\"/></a:extLst></w:p>"));
        marked.put(
                "title of an old picture",
                withBody("<w:p><w:r><w:pict><v:shape alt=\"" + word
                        + "\"><v:imagedata r:id=\"rId2\" o:title=\"x\"/></v:shape></w:pict></w:r></w:p>"));
    }

    private static byte[] paragraph(String runs) {
        return withBody("<w:p>" + runs + "</w:p>");
    }

    private static void markLinked(Map<String, byte[]> marked) {
        String word = Canary.WORD;
        marked.put(
                "address of a link",
                SampleOffice.zip(parts(
                        "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>ici</w:t></w:r></w:hyperlink></w:p>",
                        outside(9, "hyperlink", "https://example.org/" + word))));
        marked.put(
                "tooltip of a link",
                SampleOffice.zip(parts(
                        "<w:p><w:hyperlink w:tooltip=\"" + word
                                + "\" w:anchor=\"x\"><w:r><w:t>ici</w:t></w:r></w:hyperlink></w:p>",
                        "")));
        marked.put(
                "picture from elsewhere",
                SampleOffice.zip(parts(
                        "<w:p><a:blip r:link=\"rId9\"/></w:p>", outside(9, "image", "https://example.org/" + word))));
        marked.put("template", SampleOffice.zip(parts("", outside(9, "attachedTemplate", "file:///" + word))));
        marked.put(
                "object",
                SampleOffice.with(
                        parts(
                                "<w:p><w:r><w:object><o:OLEObject ProgID=\"" + word
                                        + "\" r:id=\"rId9\"/></w:object></w:r></w:p>",
                                link(9, "oleObject", "embeddings/a.bin")),
                        "word/embeddings/a.bin",
                        "x"));
        marked.put(
                "table behind a chart",
                SampleOffice.with(parts("", link(9, "package", "embeddings/a.xlsx")), "word/embeddings/a.xlsx", word));
        marked.put(
                "chunk of another format",
                SampleOffice.with(
                        parts("<w:altChunk r:id=\"rId9\"/>", link(9, "aFChunk", "a.html")), "word/a.html", word));
    }
}
