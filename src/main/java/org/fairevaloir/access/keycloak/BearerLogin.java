package org.fairevaloir.access.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.keycloak.oidc.Identity;
import org.fairevaloir.access.keycloak.oidc.KeycloakUnreachable;
import org.fairevaloir.access.keycloak.oidc.TokenRefused;
import org.fairevaloir.access.keycloak.oidc.Tokens;

/**
 * Whose API request this is: the bearer token's, and nobody's without one. Cookies do not count here, so that no other
 * site can make a browser call the API in somebody's name.
 */
@ApplicationScoped
public class BearerLogin {
    private static final String SCHEME = "bearer ";

    @Inject
    Tokens tokens;

    @Inject
    RevokedSessions revoked;

    @Inject
    Admission admission;

    /**
     * The caller; empty when there is no bearer token at all.
     *
     * @throws TokenRefused when the token proves nothing, or its session was ended
     * @throws AdmissionRefused when the platform does not let the caller in
     * @throws KeycloakUnreachable when the token cannot be verified now
     */
    Optional<Caller> of(HttpServletRequest request) throws TokenRefused, AdmissionRefused {
        String header = request.getHeader("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Optional.empty();
        }
        Identity identity = tokens.accessToken(header.substring(SCHEME.length()).trim());
        if (identity.sid() != null && revoked.contains(identity.sid())) {
            throw new TokenRefused("its session was ended");
        }
        admission.check(identity.caller());
        return Optional.of(identity.caller());
    }
}
