package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.damaged;
import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a cell as one text. Blanks count as in ODF: a run of them is one, more are written as elements.
 * Notes and drawings in the cell are no part of it.
 */
final class OdsText {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamReader reader;
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private boolean afterBlank;
    private int paragraphs;

    OdsText(XMLStreamReader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** Stands at the beginning of a cell, and reads to its end. */
    String read() {
        int depth = 1;
        int foreign = 0;
        while (depth > 0) {
            switch (Xml.next(reader)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (foreign > 0 || !TEXT.equals(reader.getNamespaceURI())) {
                        foreign++;
                    } else {
                        start(reader.getLocalName());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    foreign = Math.max(0, foreign - 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    // Between paragraphs there is only the layout of the XML.
                    if (foreign == 0 && depth > 1) {
                        append(Xml.text(reader));
                    }
                }
                default -> {
                    // Comments are not shown.
                }
            }
        }
        return text.toString();
    }

    private void start(String name) {
        switch (name) {
            case "p", "h" -> {
                append('\n', paragraphs == 0 ? 0 : 1);
                paragraphs++;
                afterBlank = true;
            }
            case "s" -> append(' ', blanks());
            case "tab" -> append('\t', 1);
            case "line-break" -> append('\n', 1);
            default -> {
                // Only its text matters.
            }
        }
    }

    private int blanks() {
        String times = reader.getAttributeValue(TEXT, "c");
        try {
            long blanks = times == null ? 1 : Long.parseLong(times);
            if (blanks > longest) {
                throw refusal("imports.problem.repeated");
            }
            return (int) Math.max(0, blanks);
        } catch (NumberFormatException e) {
            throw damaged(e);
        }
    }

    private void append(char c, int times) {
        text.append(String.valueOf(c).repeat(Math.min(times, room())));
        afterBlank = false;
    }

    private void append(String characters) {
        for (int i = 0; i < characters.length() && room() > 0; i++) {
            char c = characters.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank) {
                text.append(c);
            } else if (!afterBlank) {
                text.append(' ');
            }
            afterBlank = blank;
        }
    }

    private int room() {
        return longest - text.length();
    }
}
