package org.fairevaloir.imports.model;

/** Where a batch stands. */
public enum ImportState {
    /** Somebody looks at what would be imported. */
    PREVIEWED,
    /** Goes on with each look at its page. */
    IMPORTING,
    IMPORTED,
    /** Goes on with each look at its page. */
    UNDOING,
    UNDONE;

    /** Whether there is something left to do. */
    public boolean isUnderWay() {
        return this == IMPORTING || this == UNDOING;
    }
}
