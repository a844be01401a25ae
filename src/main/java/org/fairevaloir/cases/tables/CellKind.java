package org.fairevaloir.cases.tables;

/** How a cell says what it says; the same for reading and writing. */
public enum CellKind {
    /** Words, as they are. */
    TEXT,
    /** One code of a list. */
    CODE,
    /** Codes of a list with blanks between them; a comma, a semicolon or a new line separates as well. */
    CODES,
    /** {@code 2026-11-23}; {@code 23/11/2026} is read too. */
    DAY,
    /** {@code 2026-11}; {@code 11/2026} and a day of that month are read too. */
    MONTH,
    /**
     * {@code LAWYER 2026-11-23 PENDING}, a question mark for what is missing, a semicolon before the next; labels are
     * read too, {@code Avocat 23/11/2026 En attente}.
     */
    ACTIONS
}
