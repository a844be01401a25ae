package org.fairevaloir.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/**
 * The person or program that the login server vouches for.
 *
 * @param subject stable id at the login server
 * @param username login name
 * @param displayName how the person is greeted
 * @param roles realm roles
 * @param memberships full group paths, such as {@code /associations/HLR}
 */
public record Caller(String subject, String username, String displayName, Set<String> roles, Set<String> memberships)
        implements Principal, Serializable {

    public Caller {
        roles = Set.copyOf(roles);
        memberships = Set.copyOf(memberships);
    }

    @Override
    public String getName() {
        return username;
    }
}
