package org.fairevaloir.access.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.keycloak.oidc.KeycloakUnreachable;
import org.fairevaloir.access.keycloak.oidc.OidcSettings;
import org.fairevaloir.access.keycloak.oidc.TokenRefused;

/**
 * The one login mechanism of the platform. It only chooses: a bearer token for the API, the login server's answer, or
 * the session's login for pages; and it turns what comes of it into an answer.
 */
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {
    private static final Logger LOG = Logger.getLogger(LoginMechanism.class.getName());
    private static final String API = "/api";

    @Inject
    OidcSettings settings;

    @Inject
    PageLogin pages;

    @Inject
    BearerLogin bearers;

    @Inject
    Callback callback;

    @Inject
    LoginStart start;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            String path = pathOf(request);
            if (path.equals(API) || path.startsWith(API + "/")) {
                return api(request, context);
            }
            if (path.equals("/callback")) {
                return redirect(callback.answer(request), context);
            }
            return context.isProtected() ? page(request, context) : context.doNothing();
        } catch (KeycloakUnreachable e) {
            LOG.log(Level.WARNING, "The login server cannot be reached: {0}", e.getMessage());
            response.setHeader("Retry-After", "30");
            return refuse(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "login_server_lost");
        } catch (AdmissionRefused e) {
            return refuse(context, HttpServletResponse.SC_FORBIDDEN, e.reasonKey());
        } catch (TokenRefused e) {
            LOG.log(Level.WARNING, "A sign-in was not completed: {0}", e.getMessage());
            return refuse(context, HttpServletResponse.SC_BAD_REQUEST, "sign_in_not_completed");
        }
    }

    private AuthenticationStatus page(HttpServletRequest request, HttpMessageContext context) throws AdmissionRefused {
        if (!FetchMetadata.allows(request, settings.origin())) {
            return refuse(context, HttpServletResponse.SC_FORBIDDEN, "other_site");
        }
        Optional<Login> login = pages.of(request);
        if (login.isPresent()) {
            Caller caller = login.get().caller();
            return context.notifyContainerAboutLogin(caller, caller.roles());
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request")) || !FetchMetadata.isNavigation(request)) {
            return refuse(context, HttpServletResponse.SC_UNAUTHORIZED, "session_ended");
        }
        return redirect(start.begin(request, SavedAddress.of(request)), context);
    }

    private AuthenticationStatus api(HttpServletRequest request, HttpMessageContext context) throws AdmissionRefused {
        try {
            Optional<Caller> caller = bearers.of(request);
            if (caller.isPresent()) {
                return context.notifyContainerAboutLogin(
                        caller.get(), caller.get().roles());
            }
            return unauthorized(context, "Bearer realm=\"faire-valoir\"");
        } catch (TokenRefused e) {
            LOG.log(Level.FINE, "A bearer token was refused: {0}", e.getMessage());
            return unauthorized(context, "Bearer realm=\"faire-valoir\", error=\"invalid_token\"");
        }
    }

    private static AuthenticationStatus unauthorized(HttpMessageContext context, String challenge) {
        context.getResponse().setHeader("WWW-Authenticate", challenge);
        return refuse(context, HttpServletResponse.SC_UNAUTHORIZED, "token_needed");
    }

    private static AuthenticationStatus redirect(URI address, HttpMessageContext context) {
        return context.redirect(address.toString());
    }

    private static AuthenticationStatus refuse(HttpMessageContext context, int status, String key) {
        try {
            context.getResponse().sendError(status, key);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pathOf(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
