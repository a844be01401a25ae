package org.fairevaloir.cases;

import java.util.List;

/** In which order a list of cases comes; each is the order of an index, so that no page costs more than the first. */
public enum CaseSort {
    NEWEST_CHANGE,
    OLDEST_CHANGE,
    /** Only for cases that were submitted. */
    OLDEST_SUBMISSION,
    REFERENCE,
    REFERENCE_DESCENDING;

    /** Those that a person may choose for a list. */
    public static final List<CaseSort> OF_A_LIST =
            List.of(NEWEST_CHANGE, OLDEST_CHANGE, REFERENCE, REFERENCE_DESCENDING);

    /** Whether the smallest comes first. */
    public boolean rises() {
        return this != NEWEST_CHANGE && this != REFERENCE_DESCENDING;
    }
}
