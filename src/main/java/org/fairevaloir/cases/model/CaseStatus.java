package org.fairevaloir.cases.model;

import java.util.Set;

/** Where a case stands between its association and the coordinator. */
public enum CaseStatus {
    /** The association's own work; nobody else sees it. */
    DRAFT,
    /** Handed to the coordinator; the association waits. */
    SUBMITTED,
    /** Came back with a question; the association corrects it. */
    RETURNED,
    /** Accepted by the coordinator; counted in statistics. */
    VALIDATED;

    /** What the coordinator sees: everything that left its association at least once. */
    public static final Set<CaseStatus> LEFT_THE_ASSOCIATION = Set.of(SUBMITTED, RETURNED, VALIDATED);

    /** Whether the association may change it now. */
    public boolean isOpenToItsAssociation() {
        return this == DRAFT || this == RETURNED;
    }
}
