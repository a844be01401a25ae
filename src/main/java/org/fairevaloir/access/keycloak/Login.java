package org.fairevaloir.access.keycloak;

import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.keycloak.oidc.Identity;
import org.fairevaloir.access.keycloak.oidc.TokenRefused;

/**
 * What the HTTP session keeps of a login: small and serialisable, so that another node can take over.
 *
 * @param sid the login server's session
 * @param idToken tells the login server at logout whose session to end
 * @param confirmedAt when the login server last vouched for the person
 * @param renewAt when it is to be asked again
 */
record Login(Caller caller, String sid, String idToken, String refreshToken, Instant confirmedAt, Instant renewAt)
        implements Serializable {

    /**
     * However long the realm lets access tokens live: withdrawn rights take effect within a minute, time-outs and
     * clocks included.
     */
    static final Duration CONFIRMED_EVERY = Duration.ofSeconds(45);

    static Login of(Identity identity, OIDCTokens tokens, Instant now) throws TokenRefused {
        String sid = identity.sid();
        if (sid == null) {
            throw new TokenRefused("no sid");
        }
        long lifetime = tokens.getAccessToken().getLifetime();
        Duration renewAfter =
                lifetime > 0 && lifetime < CONFIRMED_EVERY.toSeconds() ? Duration.ofSeconds(lifetime) : CONFIRMED_EVERY;
        return new Login(
                identity.caller(),
                sid,
                tokens.getIDTokenString(),
                tokens.getRefreshToken().getValue(),
                now,
                now.plus(renewAfter));
    }

    Login askedAgainAt(Instant time) {
        return new Login(caller, sid, idToken, refreshToken, confirmedAt, time);
    }
}
