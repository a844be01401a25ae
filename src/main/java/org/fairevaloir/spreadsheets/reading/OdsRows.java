package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.damaged;
import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Rows of the first table of an ODS document, after {@link ZipParts} had a look at it. */
final class OdsRows {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** The lower right corner of a sheet; what is repeated beyond it was not written by a spreadsheet program. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_384;

    /** What a document holds besides its tables, some of it with cells. */
    private static final Set<String> NO_TABLES =
            Set.of("tracked-changes", "content-validations", "shapes", "dde-links", "named-expressions");

    private final XMLStreamReader reader;
    private final HeadedRows to;
    private int number;

    private OdsRows(XMLStreamReader reader, HeadedRows to) {
        this.reader = reader;
        this.to = to;
    }

    static void read(ZipParts parts, HeadedRows to) throws IOException {
        refuseOtherDocuments(parts);
        try (InputStream content = parts.part("content.xml")) {
            new OdsRows(Xml.reader(content), to).read();
        }
    }

    /** Texts and drawings have a part of the same name. */
    private static void refuseOtherDocuments(ZipParts parts) throws IOException {
        if (parts.has("mimetype")) {
            try (InputStream part = parts.part("mimetype")) {
                String type = new String(part.readNBytes(200), StandardCharsets.US_ASCII);
                if (!type.startsWith(MEDIA_TYPE)) {
                    throw refusal("imports.problem.notTable");
                }
            }
        }
    }

    private void read() {
        boolean inSpreadsheet = false;
        boolean inTable = false;
        for (int event = Xml.next(reader); event != XMLStreamConstants.END_DOCUMENT; event = Xml.next(reader)) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = reader.getLocalName();
                if (NO_TABLES.contains(name)) {
                    skip();
                } else if (inTable && name.equals("table-row")) {
                    readRow();
                }
                inSpreadsheet |= name.equals("spreadsheet");
                inTable |= inSpreadsheet && name.equals("table");
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("table")) {
                return;
            }
        }
        throw refusal("imports.problem.notTable");
    }

    private void skip() {
        for (int depth = 1; depth > 0; ) {
            int event = Xml.next(reader);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void readRow() {
        int repeated = repeated("number-rows-repeated", LAST_ROW - number);
        List<String> cells = readCells();
        if (!cells.isEmpty()) {
            for (int i = 1; i <= repeated; i++) {
                to.add(number + i, cells);
            }
        }
        number += repeated;
    }

    private int repeated(String attribute, int most) {
        String times = reader.getAttributeValue(TABLE, attribute);
        try {
            long repeated = times == null ? 1 : Long.parseLong(times);
            if (repeated > most) {
                throw refusal("imports.problem.repeated");
            }
            if (repeated < 1) {
                throw refusal("imports.problem.damaged");
            }
            return (int) repeated;
        } catch (NumberFormatException e) {
            throw damaged(e);
        }
    }

    /** All cells up to the last filled one; none when the row is empty. */
    private List<String> readCells() {
        List<String> cells = new ArrayList<>();
        int column = 0;
        while (true) {
            int event = Xml.next(reader);
            if (event == XMLStreamConstants.END_ELEMENT) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                int repeated = repeated("number-columns-repeated", LAST_COLUMN - column);
                String text = OdsCell.text(reader, to.cellLength() + 1);
                if (!text.isBlank()) {
                    fill(cells, column, repeated, text);
                }
                column += repeated;
            }
        }
    }

    private void fill(List<String> cells, int from, int times, String text) {
        if (from + times > to.columns()) {
            throw to.tooManyColumns();
        }
        while (cells.size() < from) {
            cells.add("");
        }
        for (int i = 0; i < times; i++) {
            cells.add(text);
        }
    }
}
