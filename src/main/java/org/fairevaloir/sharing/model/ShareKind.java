package org.fairevaloir.sharing.model;

/** What is proposed to another association. */
public enum ShareKind {
    /** To read the case for a while; it stays its owner's. */
    SHARE,
    /** To take the case over for good. */
    TRANSFER
}
