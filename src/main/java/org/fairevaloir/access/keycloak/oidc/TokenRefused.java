package org.fairevaloir.access.keycloak.oidc;

/** A token or grant that does not prove what it should: forged, for somebody else, expired, withdrawn. */
public class TokenRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public TokenRefused(String why) {
        super(why);
    }

    public TokenRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
