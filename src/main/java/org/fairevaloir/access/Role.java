package org.fairevaloir.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The three roles of the platform; each is the realm role of the same name in lower case. */
public enum Role {
    COORDINATOR,
    MEMBER,
    OBSERVER;

    /** Name of the role in the login server's realm. */
    public String realmName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The one role among the realm roles of a token; empty when there is none or more than one. */
    public static Optional<Role> only(Set<String> realmRoles) {
        List<Role> found = Stream.of(values())
                .filter(role -> realmRoles.contains(role.realmName()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
