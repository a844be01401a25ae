package org.fairevaloir.imports.model;

/** What became of one case of a batch. */
public enum RowState {
    /** Against the rules: never imported. */
    FAULTY,
    /** Was imported before, just so: never imported again. */
    KNOWN,
    /** Can be imported, or waits to be. */
    READY,
    /** Nobody confirmed its texts, or wanted a possible duplicate. */
    LEFT,
    /** The very use case refused it after all. */
    REFUSED,
    IMPORTED,
    /** Deleted again with its batch. */
    UNDONE,
    /** Not deleted with its batch, because it left its association or was changed. */
    KEPT
}
