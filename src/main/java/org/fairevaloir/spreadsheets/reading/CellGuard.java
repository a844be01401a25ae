package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.damaged;
import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

/**
 * Holds the cells of an XLSX file to what Excel itself would write, because fastexcel-reader 0.20.2 takes them as they
 * come. Without this guard a file of 900 bytes with a cell in column ZZZZZZ, or one row of millions of empty cells,
 * took all memory, as did a cell that asks for the shared text of number 2,000,000,000; a number of two million digits,
 * or a long formula shared by a thousand cells, took a minute.
 */
final class CellGuard {
    private static final int LAST_COLUMN = 16_384;
    private static final int DEEPEST = 100;

    /** A cell's longest text together with its longest formula. */
    private static final int LONGEST_TEXT = 32_767 + 8_192;

    /** A number together with its longest formula. */
    private static final int LONGEST_NUMBER = 400 + 8_192;

    /** Steps that the library takes besides reading: places of empty cells, characters of formulas, array formulas. */
    private static final long MOST_WORK = 200_000_000;

    /** Bytes, roughly, that the library keeps while it reads a sheet. */
    private static final long MOST_KEPT = 64_000_000;

    private static final int OBJECT = 64;
    private static final Set<String> KEPT = Set.of("si", "xf", "numFmt", "Relationship", "sheet");

    private long work;
    private long kept;
    private int sharedTexts;
    private int lastSharedText = -1;

    private int depth;
    private int nextColumn;
    private int widest;
    private int arrays;
    private int longestShared;

    /** How deep the cell or shared text began whose characters are counted; none does at 0. */
    private int counting;

    private int text;
    private boolean number;
    private boolean shared;
    private final StringBuilder sharedText = new StringBuilder();
    private int sharedTextsHere;
    private String formulaType = "";
    private boolean formulaHasPlace;

    void startPart() {
        depth = 0;
        nextColumn = 0;
        widest = 0;
        arrays = 0;
        longestShared = 0;
        counting = 0;
        sharedTextsHere = 0;
    }

    void start(String name, XMLStreamReader reader) {
        depth++;
        if (depth > DEEPEST) {
            throw refusal("imports.problem.tooComplex");
        }
        if (counting == 0 && (name.equals("c") || name.equals("si"))) {
            counting = depth;
            text = 0;
        }
        if (name.equals("c")) {
            startCell(reader.getAttributeValue(null, "r"), reader.getAttributeValue(null, "t"));
        } else if (name.equals("f")) {
            formulaType = String.valueOf(reader.getAttributeValue(null, "t"));
            formulaHasPlace = reader.getAttributeValue(null, "ref") != null;
        } else if (KEPT.contains(name)) {
            keep(OBJECT);
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                keep(OBJECT + reader.getAttributeValue(i).length());
            }
        }
    }

    private void startCell(@Nullable String place, @Nullable String type) {
        int column = place == null ? nextColumn : column(place);
        if (column < 0 || column >= LAST_COLUMN) {
            throw refusal("imports.problem.tooComplex");
        }
        nextColumn = column + 1;
        widest = Math.max(widest, nextColumn);
        number = type == null || type.equals("n");
        shared = "s".equals(type);
        sharedText.setLength(0);
        work(arrays);
    }

    /** As the library understands it. */
    private static int column(String place) {
        try {
            return new CellAddress(place).getColumn();
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    void text(XMLStreamReader reader) {
        if (counting > 0) {
            String characters = Xml.text(reader);
            text += characters.length();
            if (text > LONGEST_TEXT) {
                throw refusal("imports.problem.tooComplex");
            }
            if (shared) {
                sharedText.append(characters);
            }
        }
    }

    void end(String name) {
        if (name.equals("row")) {
            nextColumn = 0;
            work(widest);
        } else if (name.equals("f")) {
            endFormula();
        }
        if (depth == counting) {
            counting = 0;
            endText(name);
        }
        depth--;
    }

    private void endText(String name) {
        if (name.equals("si")) {
            sharedTextsHere++;
            sharedTexts = Math.max(sharedTexts, sharedTextsHere);
            keep(text);
        } else if (number && text > LONGEST_NUMBER) {
            throw refusal("imports.problem.tooComplex");
        } else if (shared && !sharedText.toString().isBlank()) {
            lastSharedText = Math.max(lastSharedText, sharedTextNumber());
        }
        shared = false;
    }

    private int sharedTextNumber() {
        try {
            return Integer.parseInt(sharedText.toString().strip());
        } catch (NumberFormatException e) {
            throw damaged(e);
        }
    }

    /** To be called when all parts were looked at: the texts may stand after the cells that share them. */
    void finish() {
        if (lastSharedText >= sharedTexts) {
            throw refusal("imports.problem.damaged");
        }
    }

    private void endFormula() {
        if (formulaType.equals("array")) {
            arrays++;
            keep(OBJECT + text);
        } else if (formulaType.equals("shared") && formulaHasPlace) {
            longestShared = Math.max(longestShared, text);
            keep(OBJECT + text);
        } else if (formulaType.equals("shared")) {
            work(longestShared);
        }
    }

    private void work(long steps) {
        work += steps;
        if (work > MOST_WORK) {
            throw refusal("imports.problem.tooComplex");
        }
    }

    private void keep(long bytes) {
        kept += bytes;
        if (kept > MOST_KEPT) {
            throw refusal("imports.problem.tooComplex");
        }
    }
}
