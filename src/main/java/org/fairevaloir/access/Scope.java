package org.fairevaloir.access;

/**
 * How far a person's permissions reach. Every repository method takes one, so that forgetting it does not compile.
 */
public sealed interface Scope {

    /** The coordinator: what was submitted, of every association. */
    record AllAssociations() implements Scope {}

    /** A member: everything of the own association, nothing of the others. */
    record OneAssociation(String code) implements Scope {}

    /** An observer: no case at all, only what was published, and letters sent to the own institution. */
    record PublishedOnly(String institution) implements Scope {}
}
