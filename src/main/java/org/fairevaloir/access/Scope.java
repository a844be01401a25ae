package org.fairevaloir.access;

/**
 * How far a person's permissions reach. Every repository method takes one, so that forgetting it does not compile.
 */
public sealed interface Scope {

    /**
     * For what only the coordinator is told.
     *
     * @param what is asked for, as the journal names it
     * @throws Refused unless this reaches all associations
     */
    default void mustBeAll(String what) {
        if (!(this instanceof AllAssociations)) {
            throw new Refused(what);
        }
    }

    /** The coordinator: what was submitted, of every association. */
    record AllAssociations() implements Scope {}

    /** A member: everything of the own association, nothing of the others. */
    record OneAssociation(String code) implements Scope {}

    /** An observer: no case at all, only what was published, and letters sent to the own institution. */
    record PublishedOnly(String institution) implements Scope {}
}
