package org.fairevaloir.codelists.model;

/** What the code has to know of a row, whatever its code is: the only thing on which Java may branch. */
public enum Mark {
    /** Age band below 18. */
    MINOR,
    /** Consent with which a case may leave the association. */
    SUBMITTABLE,
    /** Agreement with which a case may be shown or handed to another association. */
    SHAREABLE,
    /** Blockage status that asks for a date and for who lifted it. */
    NEEDS_OUTCOME,
    /** The same, of which something is left to lift. */
    LIFTED_IN_PART,
    /** French nationality, and the residence status that goes with it. */
    NATIONAL,
    /** Trafficking that is presumed: enough to log a case whose form of exploitation is still unknown. */
    PRESUMED,
    /** What is most often right: chosen in a new form. */
    USUAL,
    /** A purpose that says nothing by itself: words of one's own go with it. */
    NEEDS_WORDS,
    /** What only the platform itself says, of what it does by itself: nobody may choose it. */
    PLATFORM,
    /** Unknown or not given. */
    UNKNOWN
}
