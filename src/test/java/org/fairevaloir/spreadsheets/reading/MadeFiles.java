package org.fairevaloir.spreadsheets.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that a test makes, good ones and what attackers and accidents make of them. */
public final class MadeFiles {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String CONTENT = "content.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Writes a part, however long. */
    interface Part {
        void write(Writer to) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** A workbook with one sheet, its styles (1: a date, 2: a time, 3: a moment) and shared strings (0: a, 1: b). */
    static MadeFiles xlsx() {
        return new MadeFiles()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                                + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + TYPE
                                + "sharedStrings+xml'/><Override PartName='/xl/styles.xml' ContentType='" + TYPE
                                + "styles+xml'/></Types>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r2' Target='worksheets/sheet2.xml'/></Relationships>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                                + "'><sheets><sheet name='Cas' sheetId='1' r:id='r1'/></sheets></workbook>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-40C]d\\ mmmm\\ yyyy\\ hh:mm'/>"
                                + "<numFmt numFmtId='165' formatCode='#,##0\" jours\"[Red]'/></numFmts><cellXfs>"
                                + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='20'/><xf numFmtId='164'/>"
                                + "<xf numFmtId='165'/></cellXfs></styleSheet>")
                .with(STRINGS, "<sst><si><t>a</t></si><si><r><t>b</t></r><rPh><t>x</t></rPh></si></sst>");
    }

    static MadeFiles xlsx(String rows) {
        return xlsx().with(SHEET, sheet(rows));
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** A row that holds these texts. */
    static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (String text : texts) {
            row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    static MadeFiles ods() {
        return new MadeFiles()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("META-INF/manifest.xml", "<manifest/>");
    }

    static MadeFiles ods(String rows) {
        return ods().with(CONTENT, content(rows));
    }

    static String content(String rows) {
        return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'>"
                + "<office:body><office:spreadsheet><table:table table:name='Cas'>" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>";
    }

    static String odsRow(String... texts) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String text : texts) {
            row.append(odsCell(text));
        }
        return row.append("</table:table-row>").toString();
    }

    static String odsCell(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    MadeFiles with(String name, String content) {
        return with(name, to -> to.write(content));
    }

    MadeFiles with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    MadeFiles without(String name) {
        parts.remove(name);
        return this;
    }

    /** The same characters many times. */
    static Part many(String before, String again, int times, String after) {
        return to -> {
            to.write(before);
            for (int i = 0; i < times; i++) {
                to.write(again);
            }
            to.write(after);
        };
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Writer characters = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(characters);
                characters.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
