package org.fairevaloir.spreadsheets.reading;

import java.util.regex.Pattern;

/**
 * Formulas by which a spreadsheet would call another program (DDE), {@code =cmd|'/c calc'!A0}. Nothing here ever
 * evaluates one; but a file that carries one was made to attack whoever opens it, and the person should know.
 */
final class ForeignCommands {
    private static final String BEGINNING = "[\\s\"'{]*(?:of:|msoxl:)?\\s*[=+\\-@＝＋－＠]";
    private static final String QUOTED_TOPIC = "[^|]{0,200}\\|\\s*'.{0,500}'\\s*!";
    private static final String BARE_TOPIC = "[^|]{0,200}\\|[^\\s!]{1,200}!\\s*(?:'|\\$?[A-Z]{1,3}\\$?\\d)";

    /** With a text between its brackets: in France the DDE was an authority too. */
    private static final String BY_NAME = ".{0,200}\\bDDE(?:AUTO)?\\s*\\(\\s*\"";

    private static final Pattern COMMAND = Pattern.compile(
            BEGINNING + "(?:" + QUOTED_TOPIC + "|" + BARE_TOPIC + "|" + BY_NAME + ")",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private ForeignCommands() {}

    static boolean in(String cell) {
        return (cell.indexOf('|') >= 0 || cell.indexOf('(') >= 0)
                && COMMAND.matcher(cell).lookingAt();
    }

    /** The same in a place for formulas, where XLSX leaves the sign of equality out. */
    static boolean inFormula(String formula) {
        return in(formula) || in("=" + formula);
    }
}
