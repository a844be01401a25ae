package org.fairevaloir.imports.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /** Not deleted with its batch: another association has it now. */
    HANDED_OVER,
    /** Not deleted with its batch: it was submitted, and may be counted. */
    TOLD,
    /** Not deleted with its batch: somebody changed it, or attached a file. */
    CHANGED;

    /** Why cases stay when their batch is undone. */
    public static final Set<RowState> KEPT = Collections.unmodifiableSet(EnumSet.of(HANDED_OVER, TOLD, CHANGED));

    /** The case is there: the same one is a duplicate. */
    public static final Set<RowState> STORED =
            Stream.concat(Stream.of(IMPORTED), KEPT.stream()).collect(Collectors.toUnmodifiableSet());
}
