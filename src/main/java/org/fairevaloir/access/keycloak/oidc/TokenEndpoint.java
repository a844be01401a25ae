package org.fairevaloir.access.keycloak.oidc;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Exchanges codes and refresh tokens. Both methods throw {@link TokenRefused} when the login server withdraws the
 * grant, and {@link KeycloakUnreachable} for everything that says nothing about the person: no answer, or an answer
 * about our own configuration.
 */
@ApplicationScoped
public class TokenEndpoint {
    @Inject
    OidcSettings settings;

    @Inject
    Discovery discovery;

    @Inject
    Channel channel;

    public OIDCTokens redeem(AuthorizationCode code, CodeVerifier verifier) throws TokenRefused {
        return ask(new AuthorizationCodeGrant(code, settings.callback(), verifier));
    }

    public OIDCTokens renew(String refreshToken) throws TokenRefused {
        return ask(new RefreshTokenGrant(new RefreshToken(refreshToken)));
    }

    private OIDCTokens ask(AuthorizationGrant grant) throws TokenRefused {
        var secret = new ClientSecretBasic(settings.client(), new Secret(settings.clientSecret()));
        var endpoint = discovery.known().metadata().getTokenEndpointURI();
        TokenRequest request = new TokenRequest.Builder(endpoint, secret, grant).build();
        TokenResponse response;
        try {
            response = OIDCTokenResponseParser.parse(channel.send(request.toHTTPRequest()));
        } catch (ParseException e) {
            throw new KeycloakUnreachable("no usable answer from the token endpoint", e);
        }
        if (response instanceof OIDCTokenResponse success) {
            return complete(success.getOIDCTokens());
        }
        String error =
                String.valueOf(response.toErrorResponse().getErrorObject().getCode());
        if (OAuth2Error.INVALID_GRANT.getCode().equals(error)) {
            throw new TokenRefused(error);
        }
        throw new KeycloakUnreachable("token endpoint: " + error);
    }

    private static OIDCTokens complete(OIDCTokens tokens) throws TokenRefused {
        if (tokens.getIDToken() == null || tokens.getRefreshToken() == null) {
            throw new TokenRefused("no ID token or no refresh token");
        }
        return tokens;
    }
}
