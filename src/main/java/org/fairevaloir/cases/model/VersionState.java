package org.fairevaloir.cases.model;

/** What became of a version of a case. */
public enum VersionState {
    /** Waits for the coordinator; nothing of it is counted. */
    PENDING,
    /** Was what the case said from then on, until the next one. */
    ACCEPTED,
    /** Was not taken over; the thread of the case says why. */
    REFUSED,
    /** Its association took it back before anybody decided. */
    WITHDRAWN
}
