package org.fairevaloir.access.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fairevaloir.access.keycloak.oidc.KeycloakUnreachable;
import org.fairevaloir.access.keycloak.oidc.TokenRefused;
import org.fairevaloir.access.keycloak.oidc.Tokens;

/**
 * The login server's own word that a session is over: signed out elsewhere, or an administrator ended it. Public,
 * because the token itself proves who speaks.
 */
@WebServlet("/back-channel-logout")
public class BackChannelLogout extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(BackChannelLogout.class.getName());

    @Inject
    transient Tokens tokens;

    @Inject
    transient RevokedSessions revoked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = request.getParameter("logout_token");
        try {
            if (token == null) {
                throw new TokenRefused("no logout_token");
            }
            revoked.add(tokens.logoutToken(token));
            response.setStatus(HttpServletResponse.SC_OK);
        } catch (TokenRefused e) {
            LOG.log(Level.WARNING, "A logout token was refused: {0}", e.getMessage());
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (KeycloakUnreachable e) {
            LOG.log(Level.WARNING, "A logout token could not be verified: {0}", e.getMessage());
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "login_server_lost");
        }
    }
}
