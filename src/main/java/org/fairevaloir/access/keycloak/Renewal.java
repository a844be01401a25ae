package org.fairevaloir.access.keycloak;

import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fairevaloir.access.keycloak.oidc.Identity;
import org.fairevaloir.access.keycloak.oidc.KeycloakUnreachable;
import org.fairevaloir.access.keycloak.oidc.TokenEndpoint;
import org.fairevaloir.access.keycloak.oidc.TokenRefused;
import org.fairevaloir.access.keycloak.oidc.Tokens;

/**
 * Asks the login server again and again whether somebody is still signed in, and as what: so a disabled account or a
 * withdrawn role takes effect within {@link Login#CONFIRMED_EVERY}.
 */
@ApplicationScoped
public class Renewal {
    private static final Logger LOG = Logger.getLogger(Renewal.class.getName());

    /**
     * How long somebody signed in goes on while the login server cannot be asked: long enough for its restart or
     * upgrade, short enough that a right withdrawn meanwhile does not outlive a coffee.
     */
    static final Duration GRACE = Duration.ofMinutes(10);

    private static final Duration ASK_AGAIN_AFTER = Duration.ofSeconds(10);

    @Inject
    TokenEndpoint endpoint;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    /** What the login server says of a login that is due; it is not asked before. */
    Outcome confirm(Login login) {
        Instant now = clock.instant();
        if (now.isBefore(login.renewAt())) {
            return unanswered(login, now);
        }
        try {
            OIDCTokens fresh = endpoint.renew(login.refreshToken());
            Identity identity = tokens.idToken(fresh.getIDToken(), null);
            if (!identity.caller().subject().equals(login.caller().subject())) {
                throw new TokenRefused("renewed for somebody else");
            }
            return new Current(Login.of(identity, fresh, clock.instant()));
        } catch (TokenRefused e) {
            LOG.log(Level.FINE, "A login ended at its renewal: {0}", e.getMessage());
            return new Ended();
        } catch (KeycloakUnreachable e) {
            LOG.log(Level.WARNING, "A login could not be renewed: {0}", e.getMessage());
            Instant later = clock.instant();
            return unanswered(login.askedAgainAt(later.plus(ASK_AGAIN_AFTER)), later);
        }
    }

    boolean isDue(Login login) {
        return !clock.instant().isBefore(login.renewAt());
    }

    private static Outcome unanswered(Login login, Instant now) {
        return now.isBefore(login.confirmedAt().plus(Login.CONFIRMED_EVERY).plus(GRACE))
                ? new Current(login)
                : new Unknown(login);
    }

    /** What came of asking. */
    sealed interface Outcome {}

    /** Still signed in, as this. */
    record Current(Login login) implements Outcome {}

    /** The login server ended it: signed out, disabled, idle for too long. */
    record Ended() implements Outcome {}

    /** Nobody could be asked for too long: not let in, not thrown out. */
    record Unknown(Login login) implements Outcome {}
}
