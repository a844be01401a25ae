package org.fairevaloir.commitments.model;

/** Where a commitment stands on a day; derived by {@link Standing}, never typed. */
public enum CommitmentStatus {
    /** Due in the past and not kept. First, because it is what the Collectif acts upon. */
    OVERDUE,
    /** A reminder was left without answer. */
    INACTIVE,
    /** Nothing is known. */
    NO_DATA,
    /** Something is done, and no date was ever given. */
    ONGOING,
    /** Something is done, and the date is still to come. */
    UNDERWAY,
    /** Kept in part. */
    PARTIAL,
    /** Kept. */
    COMPLETE,
    /** Denied or replaced by its maker. */
    DROPPED
}
