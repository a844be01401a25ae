package org.fairevaloir.sharing.model;

/** What became of a proposal to share or hand over. */
public enum ShareState {
    /** Waits for the other association. */
    IN_PROGRESS,
    /** The other association reads the case. */
    ACCEPTED,
    /** The other association did not want it. */
    REJECTED,
    /** The owner took it back. */
    REVOKED,
    /** The case was handed over, or the other association needs it no more. */
    DONE,
    /** Its last day has passed. */
    EXPIRED;

    /** Whether nothing can become of it any more. */
    public boolean isFinal() {
        return this != IN_PROGRESS && this != ACCEPTED;
    }
}
