package org.fairevaloir.access.keycloak.oidc;

/** The login server gave no usable answer in time. Nobody is let in on the strength of that, and nobody is thrown out. */
public class KeycloakUnreachable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeycloakUnreachable(String what) {
        super(what);
    }

    public KeycloakUnreachable(String what, Throwable cause) {
        super(what, cause);
    }
}
