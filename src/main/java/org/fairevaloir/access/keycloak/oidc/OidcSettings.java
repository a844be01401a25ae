package org.fairevaloir.access.keycloak.oidc;

import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.net.URI;

/**
 * How the platform knows its login server, and how the login server knows the platform.
 *
 * @param apiAudience audience that a token for the API must name
 * @param appUrl public address of the platform; it alone decides redirect addresses, never a request's header
 */
public record OidcSettings(Issuer issuer, ClientID client, String clientSecret, String apiAudience, URI appUrl) {

    /** Public address of a path of the platform. */
    public URI at(String path) {
        String base = appUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    public URI callback() {
        return at("/callback");
    }

    /** Scheme, host and port of the platform, as a browser's {@code Origin} header writes them. */
    public String origin() {
        return appUrl.getScheme() + "://" + appUrl.getAuthority();
    }
}
