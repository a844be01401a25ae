package org.fairevaloir.access.keycloak;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.fairevaloir.access.SignedIn;
import org.fairevaloir.access.keycloak.oidc.Identity;
import org.fairevaloir.access.keycloak.oidc.KeycloakUnreachable;
import org.fairevaloir.access.keycloak.oidc.OidcSettings;
import org.fairevaloir.access.keycloak.oidc.TokenEndpoint;
import org.fairevaloir.access.keycloak.oidc.TokenRefused;
import org.fairevaloir.access.keycloak.oidc.Tokens;

/**
 * Takes the login server's answer. It counts only for a login that this very browser session began, once; then the
 * person goes on to the address asked for before signing in.
 */
@ApplicationScoped
public class Callback {

    /** The login page stood open for too long, or the login server was busy: beginning again is all it takes. */
    private static final Set<String> BEGIN_AGAIN = Set.of("temporarily_unavailable", "authentication_expired");

    @Inject
    OidcSettings settings;

    @Inject
    LoginStart start;

    @Inject
    TokenEndpoint endpoint;

    @Inject
    Tokens tokens;

    @Inject
    Admission admission;

    @Inject
    Event<SignedIn> signedIn;

    @Inject
    Clock clock;

    /**
     * Where to send the person now.
     *
     * @throws TokenRefused when the answer is not one to a login begun here, or does not hold what it should
     * @throws AdmissionRefused when the platform does not let the person in
     * @throws KeycloakUnreachable when the answer cannot be verified now
     */
    URI answer(HttpServletRequest request) throws TokenRefused, AdmissionRefused {
        LoginState state = new LoginState(request);
        Optional<PendingLogin> begun = state.take(request.getParameter("state"));
        if (begun.isEmpty()) {
            if (state.login().isPresent()) {
                return settings.at("/");
            }
            throw new TokenRefused("not the answer to a login begun here");
        }
        PendingLogin pending = begun.get();
        String error = request.getParameter("error");
        if (error != null && BEGIN_AGAIN.contains(errorOf(request))) {
            return start.begin(request, pending.address());
        }
        if (error != null) {
            throw new TokenRefused("the login server answered with an error");
        }
        signIn(state, pending, request);
        return settings.at(pending.address());
    }

    private static String errorOf(HttpServletRequest request) {
        String description = request.getParameter("error_description");
        return description != null && BEGIN_AGAIN.contains(description) ? description : request.getParameter("error");
    }

    private void signIn(LoginState state, PendingLogin pending, HttpServletRequest request)
            throws TokenRefused, AdmissionRefused {
        String code = request.getParameter("code");
        String issuer = request.getParameter("iss");
        if (code == null || (issuer != null && !issuer.equals(settings.issuer().getValue()))) {
            throw new TokenRefused("no code, or from another issuer");
        }
        OIDCTokens fresh = endpoint.redeem(new AuthorizationCode(code), new CodeVerifier(pending.verifier()));
        Identity identity = tokens.idToken(fresh.getIDToken(), new Nonce(pending.nonce()));
        Login login = Login.of(identity, fresh, clock.instant());
        admission.check(state, login);
        // The journal first: whoever cannot be written down is not let in.
        signedIn.fire(new SignedIn(login.caller()));
        state.signIn(login);
    }
}
