package org.fairevaloir.letters.model;

/** The life of a letter. Later states (answered, reminded) come after SENT and leave its text alone. */
public enum LetterStatus {
    /** May change; only the coordinator sees it. */
    DRAFT,
    /** Frozen and signed; members read it. */
    ISSUED,
    /** On its way; observers of the addressee's institution and of those who get a copy read it. */
    SENT
}
