package org.fairevaloir.imports.checking;

/** What a finding means for its case, by how heavy it is. */
public enum Weight {
    /** Good to know. */
    NOTE(1),
    /** Missing for a submission: the case is imported as a draft. */
    GAP(2),
    /** Perhaps imported or written already: left out unless somebody says otherwise. */
    DOUBT(3),
    /** A text that may identify somebody: left out unless its author confirms it. */
    TEXT(4),
    /** Imported already, just so: left out. */
    KNOWN(5),
    /** Against the rules of a draft: left out. */
    FAULT(6);

    private final int heaviness;

    Weight(int heaviness) {
        this.heaviness = heaviness;
    }

    /** The graver, the higher; by it the preview is sorted. */
    public int heaviness() {
        return heaviness;
    }
}
