package org.fairevaloir.spreadsheets.writing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The tables of an ODS document as XML. No cell has a formula: there is no way to write one. */
final class OdsContent {
    private static final String BEGINNING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content office:version="1.3"
             xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
             xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:automatic-styles>
             <number:date-style style:name="D"><number:year number:style="long"/><number:text>-</number:text>\
            <number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>\
            </number:date-style>
             <style:style style:name="day" style:family="table-cell" style:data-style-name="D"/>
            </office:automatic-styles>
            <office:body><office:spreadsheet>
            """;

    private final Writer xml;

    OdsContent(OutputStream part) throws IOException {
        xml = new BufferedWriter(new OutputStreamWriter(part, StandardCharsets.UTF_8));
        write(BEGINNING);
    }

    void startTable(String name) throws IOException {
        write("<table:table table:name=\"");
        escape(HarmlessText.inXml(name));
        write("\">\n");
    }

    void endTable() throws IOException {
        write("</table:table>\n");
    }

    void startRow() throws IOException {
        write("<table:table-row>");
    }

    void endRow() throws IOException {
        write("</table:table-row>\n");
    }

    void empty() throws IOException {
        write("<table:table-cell/>");
    }

    void text(String text) throws IOException {
        if (text.isEmpty()) {
            empty();
            return;
        }
        write("<table:table-cell office:value-type=\"string\"><text:p>");
        paragraphs(HarmlessText.inXml(text).replace("\r\n", "\n").replace('\r', '\n'));
        write("</text:p></table:table-cell>");
    }

    void day(LocalDate day) throws IOException {
        write("<table:table-cell table:style-name=\"day\" office:value-type=\"date\" office:date-value=\"" + day
                + "\"><text:p>" + day + "</text:p></table:table-cell>");
    }

    void number(Number number) throws IOException {
        write("<table:table-cell office:value-type=\"float\" office:value=\"" + number + "\"><text:p>" + number
                + "</text:p></table:table-cell>");
    }

    void truth(Boolean truth) throws IOException {
        write("<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"" + truth + "\"><text:p>" + truth
                + "</text:p></table:table-cell>");
    }

    void end() throws IOException {
        write("</office:spreadsheet></office:body></office:document-content>\n");
        xml.flush();
    }

    /** Of blanks only a single one between two words is written as it is: ODF takes more of them for one. */
    private void paragraphs(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> write("</text:p><text:p>");
                case '\t' -> write("<text:tab/>");
                case ' ' -> write(isBetweenWords(text, i) ? " " : "<text:s/>");
                default -> escape(c);
            }
        }
    }

    private static boolean isBetweenWords(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at - 1))
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i));
        }
    }

    private void escape(char c) throws IOException {
        switch (c) {
            case '<' -> write("&lt;");
            case '>' -> write("&gt;");
            case '&' -> write("&amp;");
            case '"' -> write("&quot;");
            default -> write(String.valueOf(c));
        }
    }

    private void write(String characters) throws IOException {
        xml.write(characters);
    }
}
