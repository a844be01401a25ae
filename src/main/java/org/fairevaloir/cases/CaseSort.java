package org.fairevaloir.cases;

/** In which order a list of cases comes. */
public enum CaseSort {
    NEWEST_CHANGE,
    OLDEST_CHANGE,
    OLDEST_SUBMISSION,
    REFERENCE,
    REFERENCE_DESCENDING,
    STATUS
}
