package org.fairevaloir.statistics.model;

/** Where an edition stands. There is no way back: what was published stays readable. */
public enum EditionState {
    /** Frozen; only the coordinator reads it. */
    COMPILED,
    /** Everybody who signs in reads it, and letters may cite it. */
    PUBLISHED
}
