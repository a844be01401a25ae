package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at each part of a ZIP before a library reads it, and refuses what would exhaust the library or was made to do
 * harm. It goes by what a part begins with, not by its name: a table of contents may point anywhere.
 */
final class PartGuard {
    /** A parser keeps a whole tag in memory. No tag and no cell is as long as this. */
    private static final int LONGEST_RUN = 1024 * 1024;

    private static final int LONGEST_FORMULA = 8_192;

    /** A tag, a blank before it, or the mark of UTF-8. */
    private static final Set<String> MARKUP = Set.of("3c", "20", "09", "0a", "0d", "efbbbf");

    /** XML in UTF-16 or UTF-32, in which the bytes of tags can't be told. No program writes its parts so. */
    private static final Set<String> WIDE = Set.of("feff", "fffe", "003c", "3c00", "0000003c", "0000feff");

    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII", "ISO-8859-1");
    private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "formula2", "definedName");
    private static final Set<String> LINKS_TO_PROGRAMS = Set.of("ddeLink", "dde-link", "dde-source");

    private final CellGuard cells = new CellGuard();

    /** Reads the part to its end. */
    void check(InputStream part) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(part, 8 * 1024);
        bytes.mark(4);
        String beginning = HexFormat.of().formatHex(bytes.readNBytes(4));
        bytes.reset();
        if (WIDE.stream().anyMatch(beginning::startsWith)) {
            throw refusal("imports.problem.damaged");
        }
        if (MARKUP.stream().anyMatch(beginning::startsWith)) {
            walk(Xml.reader(new ShortRuns(bytes)));
        }
        bytes.transferTo(OutputStream.nullOutputStream());
    }

    /** To be called when all parts were looked at. */
    void finish() {
        cells.finish();
    }

    private void walk(XMLStreamReader reader) {
        String encoding = reader.getEncoding();
        if (encoding != null && !ENCODINGS.contains(encoding)) {
            throw refusal("imports.problem.damaged");
        }
        cells.startPart();
        StringBuilder formula = new StringBuilder();
        boolean inFormula = false;
        for (int event = Xml.next(reader); event != XMLStreamConstants.END_DOCUMENT; event = Xml.next(reader)) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start(reader);
                    inFormula = FORMULAS.contains(reader.getLocalName());
                    formula.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    cells.text(reader);
                    if (inFormula) {
                        checkFormula(formula.append(Xml.text(reader)));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> cells.end(reader.getLocalName());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refusal("imports.problem.doctype");
                default -> {
                    // Comments and instructions say nothing to a table.
                }
            }
        }
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (name.equals("encryption-data")) {
            throw refusal("imports.problem.encrypted");
        }
        if (LINKS_TO_PROGRAMS.contains(name)) {
            throw refusal("imports.problem.command");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (FORMULAS.contains(reader.getAttributeLocalName(i))) {
                checkFormula(reader.getAttributeValue(i));
            }
        }
        cells.start(name, reader);
    }

    private static void checkFormula(CharSequence formula) {
        if (formula.length() > LONGEST_FORMULA) {
            throw refusal("imports.problem.tooComplex");
        }
        if (ForeignCommands.inFormula(formula.toString())) {
            throw refusal("imports.problem.command");
        }
    }

    /** Refuses a part in which no tag begins for too long. */
    private static final class ShortRuns extends FilterInputStream {
        private int run;

        ShortRuns(InputStream part) {
            super(part);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            for (int i = from; i < from + read; i++) {
                run = bytes[i] == '<' ? 0 : run + 1;
                if (run > LONGEST_RUN) {
                    throw refusal("imports.problem.tooComplex");
                }
            }
            return read;
        }
    }
}
