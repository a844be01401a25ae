package org.fairevaloir.commitments.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * What can happen to a commitment, as far as its standing depends on it; labels are the code list's of the same keys.
 */
public enum EventKind {
    ANNOUNCED,
    CONFIRMED,
    DEADLINE_SET,
    DEADLINE_MOVED,
    REMINDED,
    PARTLY_FULFILLED,
    FULFILLED,
    DENIED,
    SUPERSEDED;

    private static final Set<EventKind> ACTIVITY = EnumSet.of(CONFIRMED, DEADLINE_SET, DEADLINE_MOVED);
    private static final Set<EventKind> END = EnumSet.of(DENIED, SUPERSEDED);

    /** Whether it shows that the maker does something; the announcement is the promise itself and shows nothing. */
    boolean isActivity() {
        return ACTIVITY.contains(this);
    }

    /** Whether the maker gave the promise up. */
    boolean isEnd() {
        return END.contains(this);
    }

    /** Whether it may carry a date by which the promise is to be kept. */
    public boolean mayCarryDeadline() {
        return this == CONFIRMED || this == DEADLINE_SET || this == DEADLINE_MOVED;
    }
}
