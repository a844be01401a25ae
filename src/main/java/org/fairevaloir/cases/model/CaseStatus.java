package org.fairevaloir.cases.model;

import java.util.Set;

/** Where a case stands between its association and the coordinator. */
public enum CaseStatus {
    /** The association's own work; nobody else sees it. */
    DRAFT,
    /** Handed to the coordinator; the association waits. */
    SUBMITTED,
    /** A coordinator reads it; for a while nobody else answers it. */
    IN_REVIEW,
    /** Came back with a question; the association corrects it. */
    RETURNED,
    /** Accepted by the coordinator; counted in statistics. What is told of it later waits as a version of its own. */
    VALIDATED,
    /** Nothing more is expected of it; counted as before. */
    CLOSED,
    /** Its content is gone; only that there was a case is kept. */
    ERASED;

    /** What the coordinator sees: everything that left its association at least once, and is still there. */
    public static final Set<CaseStatus> LEFT_THE_ASSOCIATION =
            Set.of(SUBMITTED, IN_REVIEW, RETURNED, VALIDATED, CLOSED);

    /** What statistics count. */
    public static final Set<CaseStatus> COUNTED = Set.of(VALIDATED, CLOSED);

    /** Whether the association may change it now as it likes. */
    public boolean isOpenToItsAssociation() {
        return this == DRAFT || this == RETURNED;
    }

    /**
     * Whether its association may attach files to it and take them off: always but while the coordinator decides on what
     * was submitted. The judgment comes months after the case was counted, and a name that was overlooked on a page must
     * go at once.
     */
    public boolean takesFiles() {
        return isOpenToItsAssociation() || isCounted();
    }

    /** Whether it is counted, so that what the association tells now waits for the coordinator. */
    public boolean isCounted() {
        return COUNTED.contains(this);
    }
}
