package org.fairevaloir.persons.model;

/** What the coordinator has decided about two cases with equal keys. */
public enum Verdict {
    /** Nothing yet. */
    OPEN,
    /** One person: counted once. */
    SAME,
    /** Two persons whose keys happen to be equal. */
    APART
}
