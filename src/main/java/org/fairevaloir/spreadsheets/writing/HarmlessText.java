package org.fairevaloir.spreadsheets.writing;

import static java.lang.Character.CONTROL;
import static java.lang.Character.FORMAT;
import static java.lang.Character.getType;
import static java.lang.Character.isSpaceChar;
import static java.lang.Character.isWhitespace;

/**
 * Texts that a spreadsheet program could take for a formula when it opens a CSV file, after the list of OWASP (CSV
 * injection): those that begin with one of {@code = + - @}, also in full width, also after blanks and characters that
 * nobody sees, and those that begin with a tab or the end of a line.
 */
final class HarmlessText {
    private static final String BEGINS_FORMULA = "=+-@＝＋－＠﹦﹢﹣﹫−";
    private static final String ENDS_CELL = "\t\r\n";

    private HarmlessText() {}

    /** The text for CSV, where an apostrophe says that a text follows. */
    static String inCsv(String text) {
        return mayBeFormula(text) ? "'" + text : text;
    }

    static boolean mayBeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        if (ENDS_CELL.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int first = 0;
        while (first < text.length() && isUnseen(text.charAt(first))) {
            first++;
        }
        return first < text.length() && BEGINS_FORMULA.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isUnseen(char c) {
        return isWhitespace(c) || isSpaceChar(c) || getType(c) == CONTROL || getType(c) == FORMAT;
    }

    /** The text without what XML can't hold, such as a zero byte. */
    static String inXml(String text) {
        return text.codePoints().allMatch(HarmlessText::isXml)
                ? text
                : text.codePoints()
                        .filter(HarmlessText::isXml)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
