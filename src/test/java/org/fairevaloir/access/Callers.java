package org.fairevaloir.access;

import java.util.Set;

/** People as the login server vouches for them. */
public final class Callers {
    private Callers() {}

    /** Somebody who works for this association. */
    public static Caller member(String association) {
        return member(association, "somebody");
    }

    /** One of several people who work for this association. */
    public static Caller member(String association, String name) {
        return caller(name + "-of-" + association, Set.of("member"), Set.of("/associations/" + association));
    }

    public static Caller coordinator() {
        return coordinator("coordination");
    }

    public static Caller coordinator(String subject) {
        return caller(subject, Set.of("coordinator"), Set.of());
    }

    public static Caller observer(String institution) {
        return caller("observer-of-" + institution, Set.of("observer"), Set.of("/observateurs/" + institution));
    }

    static Caller caller(String subject, Set<String> roles, Set<String> groups) {
        return new Caller(subject, subject, subject, roles, groups);
    }
}
