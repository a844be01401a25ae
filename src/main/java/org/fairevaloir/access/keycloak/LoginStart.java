package org.fairevaloir.access.keycloak;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.fairevaloir.access.ChosenLanguage;
import org.fairevaloir.access.keycloak.oidc.Discovery;
import org.fairevaloir.access.keycloak.oidc.KeycloakUnreachable;
import org.fairevaloir.access.keycloak.oidc.OidcSettings;

/** Sends a person to the login server, with what its answer will have to match. */
@ApplicationScoped
public class LoginStart {
    @Inject
    OidcSettings settings;

    @Inject
    Discovery discovery;

    /**
     * Where to send the person, who comes back to {@code address} afterwards.
     *
     * @throws KeycloakUnreachable when the login server does not answer now
     */
    URI begin(HttpServletRequest request, String address) {
        URI endpoint = discovery.reachable().metadata().getAuthorizationEndpointURI();
        State state = new State();
        Nonce nonce = new Nonce();
        CodeVerifier verifier = new CodeVerifier();
        new LoginState(request)
                .begin(new PendingLogin(state.getValue(), nonce.getValue(), verifier.getValue(), address));
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), settings.client(), settings.callback())
                .endpointURI(endpoint)
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .uiLocales(List.of(language(request)))
                .build()
                .toURI();
    }

    /** The login page speaks the language of the pages. */
    private static LangTag language(HttpServletRequest request) {
        try {
            return new LangTag(ChosenLanguage.of(request).getLanguage());
        } catch (LangTagException e) {
            throw new IllegalStateException(e);
        }
    }
}
