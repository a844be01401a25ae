package org.fairevaloir.attachments.cleaning;

import static org.fairevaloir.attachments.cleaning.SampleOffice.utf8;

import java.util.LinkedHashMap;
import java.util.Map;

/** An OpenDocument text with a picture and a remark, and the places in which it takes a word. */
final class SampleOdt {
    static final String SEEN = "Refus de guichet";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMES =
            " xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF + "text:1.0\" xmlns:draw=\"" + ODF
                    + "drawing:1.0\" xmlns:style=\"" + ODF + "style:1.0\" xmlns:svg=\"" + ODF
                    + "svg-compatible:1.0\" xmlns:table=\"" + ODF
                    + "table:1.0\" xmlns:script=\"" + ODF + "script:1.0\" xmlns:meta=\"" + ODF
                    + "meta:1.0\" xmlns:form=\"" + ODF
                    + "form:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                    + " xmlns:officeooo=\"http://openoffice.org/2009/office\"";
    private static final String FRAME =
            "<text:p><draw:frame draw:name=\"%2$s\" svg:width=\"3cm\"><draw:image xlink:href=\"%1$s\" xlink:type=\"simple\"/>%3$s</draw:frame></text:p>";

    private SampleOdt() {}

    static Map<String, byte[]> parts() {
        return parts("", "");
    }

    static Map<String, byte[]> parts(String body, String head) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put("content.xml", content(body, head));
        parts.put(
                "styles.xml",
                utf8(
                        XML + "<office:document-styles" + NAMES
                                + " office:version=\"1.3\"><office:styles><style:style style:name=\"Standard\" style:family=\"paragraph\"/></office:styles></office:document-styles>"));
        parts.put("Pictures/one.jpg", SamplePictures.encoded("jpeg"));
        parts.put(
                "META-INF/manifest.xml",
                utf8(XML + "<manifest:manifest xmlns:manifest=\"" + ODF
                        + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\"/></manifest:manifest>"));
        return parts;
    }

    static byte[] content(String body, String head) {
        return utf8(XML + "<office:document-content" + NAMES + " office:version=\"1.3\">" + head
                + "<office:body><office:text><text:p text:style-name=\"Standard\">" + SEEN + "</text:p>"
                + FRAME.formatted("Pictures/one.jpg", "", "") + body
                + "</office:text></office:body></office:document-content>");
    }

    static byte[] plain() {
        return SampleOffice.zip(parts());
    }

    static byte[] withBody(String body) {
        return SampleOffice.zip(parts(body, ""));
    }

    /** By place, a text with the canary there and nowhere else. */
    static Map<String, byte[]> marked() {
        Map<String, byte[]> marked = new LinkedHashMap<>();
        for (String part : new String[] {
            "meta.xml",
            "settings.xml",
            "manifest.rdf",
            "Thumbnails/thumbnail.png",
            "Basic/Standard/Module1.xml",
            "Scripts/python/a.py",
            "Object 1/content.xml",
            "Configurations2/a.xml",
            "META-INF/documentsignatures.xml",
            "layout-cache",
            "unknown.txt"
        }) {
            marked.put(part, SampleOffice.with(parts(), part, "<x>" + Canary.WORD + "</x>"));
        }
        marked.put(
                "camera data of a picture",
                SampleOffice.with(
                        parts(),
                        "Pictures/one.jpg",
                        SamplePictures.markedJpegs().get("EXIF place (GPS)")));
        marked.put(
                "name of a picture's part",
                SampleOffice.with(
                        parts(FRAME.formatted("Pictures/" + Canary.WORD + ".jpg", "", ""), ""),
                        "Pictures/" + Canary.WORD + ".jpg",
                        SamplePictures.encoded("jpeg")));
        marked.put("after the end", SamplePictures.joined(plain(), Canary.bytes()));
        markText(marked);
        return marked;
    }

    private static void markText(Map<String, byte[]> marked) {
        String word = Canary.WORD;
        String remark =
                "<text:p><office:annotation><dc:creator>%s</dc:creator><meta:creator-initials>%s</meta:creator-initials><dc:date>%s</dc:date><text:p>Voir</text:p></office:annotation></text:p>";
        String tracked =
                "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>%s</dc:creator></office:change-info><text:p>%s</text:p></text:deletion></text:changed-region></text:tracked-changes>";
        marked.put("author of a remark", withBody(remark.formatted(word, "", "")));
        marked.put("initials of a remark", withBody(remark.formatted("", word, "")));
        marked.put("hour of a remark", withBody(remark.formatted("", "", word)));
        marked.put("who struck out", withBody(tracked.formatted(word, "")));
        marked.put("what was struck out", withBody(tracked.formatted("", word)));
        marked.put(
                "metadata in the text",
                SampleOffice.zip(parts("", "<office:meta><dc:creator>" + word + "</dc:creator></office:meta>")));
        marked.put(
                "script",
                SampleOffice.zip(parts(
                        "", "<office:scripts><script:event-listener xlink:href=\"" + word + "\"/></office:scripts>")));
        marked.put("script in the text", withBody("<text:p><text:script>" + word + "</text:script></text:p>"));
        marked.put("form", withBody("<office:forms><form:form form:name=\"" + word + "\"/></office:forms>"));
        marked.put(
                "address of a link",
                withBody("<text:p><text:a xlink:href=\"https://example.org/" + word + "\">ici</text:a></text:p>"));
        marked.put("picture from elsewhere", withBody(FRAME.formatted("https://example.org/" + word, "", "")));
        marked.put(
                "picture as text",
                withBody("<text:p><draw:frame><draw:image><office:binary-data>" + word
                        + "</office:binary-data></draw:image></draw:frame></text:p>"));
        marked.put("name of a picture", withBody(FRAME.formatted("Pictures/one.jpg", word, "")));
        marked.put(
                "description of a picture",
                withBody(FRAME.formatted("Pictures/one.jpg", "", "<svg:desc>" + word + "</svg:desc>")));
        marked.put(
                "object",
                withBody("<text:p><draw:frame><draw:object xlink:href=\"./" + word + "\"/></draw:frame></text:p>"));
        marked.put("bookmark", withBody("<text:p><text:bookmark text:name=\"" + word + "\"/></text:p>"));
        marked.put(
                "hidden text",
                withBody("<text:p><text:hidden-text text:string-value=\"" + word + "\">" + word
                        + "</text:hidden-text></text:p>"));
        marked.put(
                "variable",
                withBody("<text:user-field-decls><text:user-field-decl text:name=\"a\" office:string-value=\"" + word
                        + "\"/></text:user-field-decls>"));
        marked.put("session of writing", withBody("<text:p officeooo:rsid=\"" + word + "\"/>"));
        marked.put("name of a table", withBody("<table:table table:name=\"" + word + "\"/>"));
        marked.put("comment of XML", withBody("<!-- " + word + " -->"));
        marked.put("element of a program", withBody("<q:p xmlns:q=\"urn:quux\">" + word + "</q:p>"));
        marked.put(
                "field's own data",
                withBody("<text:p><text:user-defined text:name=\"" + word + "\">a</text:user-defined></text:p>"));
    }
}
