package org.fairevaloir.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** The person whose request this is; the only reader of the security context. */
@RequestScoped
public class CurrentUser {
    @Inject
    SecurityContext security;

    /** Who signed in; empty for nobody. */
    public Optional<Caller> caller() {
        return security.getPrincipalsByType(Caller.class).stream().findFirst();
    }

    /** Role of the person; empty for nobody and for somebody whose groups amount to nothing. */
    public Optional<Role> role() {
        return reach().map(Reach::role);
    }

    /** @throws Refused when nobody with a role is signed in */
    public Scope scope() {
        return reach().map(Reach::scope).orElseThrow(() -> new Refused("no scope"));
    }

    /** @throws Refused when nobody is signed in */
    public Caller theCaller() {
        return caller().orElseThrow(() -> new Refused("nobody signed in"));
    }

    /** Code of the own association. @throws Refused when the person is not a member */
    public String association() {
        if (scope() instanceof Scope.OneAssociation own) {
            return own.code();
        }
        throw new Refused("not a member");
    }

    public boolean may(Permission permission) {
        return role().filter(role -> AccessPolicy.permits(role, permission)).isPresent();
    }

    private Optional<Reach> reach() {
        return caller().flatMap(Reach::of);
    }
}
