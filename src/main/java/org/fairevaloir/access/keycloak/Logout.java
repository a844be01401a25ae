package org.fairevaloir.access.keycloak;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fairevaloir.access.SignedOut;
import org.fairevaloir.access.keycloak.oidc.Discovery;
import org.fairevaloir.access.keycloak.oidc.KeycloakUnreachable;
import org.fairevaloir.access.keycloak.oidc.OidcSettings;

/**
 * Signs a person out here and at the login server. Only by POST, from our own pages: a GET that changes something
 * could be hidden in any picture. A plain form does, without a Faces view, so that it works when the view has expired.
 */
@WebServlet("/logout")
public class Logout extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Logout.class.getName());

    @Inject
    transient OidcSettings settings;

    @Inject
    transient Discovery discovery;

    @Inject
    transient Event<SignedOut> signedOut;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!FetchMetadata.allows(request, settings.origin())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "other_site");
            return;
        }
        LoginState state = new LoginState(request);
        Optional<Login> login = state.login();
        Optional<String> idToken =
                login.map(Login::idToken).or(() -> state.refused().map(RefusedLogin::idToken));
        state.end();
        // Nothing of the cases stays in the browser of a shared computer.
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        login.ifPresent(this::tellJournal);
        try {
            URI elsewhere = idToken.isPresent() ? endSession(idToken.get()) : settings.at("/signed-out");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", elsewhere.toString());
        } catch (KeycloakUnreachable e) {
            LOG.log(Level.WARNING, "Signed out here only: {0}", e.getMessage());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "signed_out_here_only");
        }
    }

    /** A journal that cannot be written must not keep anybody signed in. */
    private void tellJournal(Login login) {
        try {
            signedOut.fire(new SignedOut(login.caller()));
        } catch (RuntimeException e) {
            LOG.log(
                    Level.SEVERE,
                    "A sign-out is missing in the journal: {0}",
                    e.getClass().getName());
        }
    }

    private URI endSession(String idToken) {
        URI endpoint = discovery.reachable().metadata().getEndSessionEndpointURI();
        try {
            JWT hint = JWTParser.parse(idToken);
            return new LogoutRequest(endpoint, hint, settings.at("/signed-out"), null).toURI();
        } catch (ParseException e) {
            throw new IllegalStateException("the session held no ID token", e);
        }
    }
}
