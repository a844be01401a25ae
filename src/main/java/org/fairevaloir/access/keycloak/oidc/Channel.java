package org.fairevaloir.access.keycloak.oidc;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** Talks to the login server, briefly: a person waits for the answer. */
@ApplicationScoped
public class Channel {
    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 5_000;

    /**
     * @throws KeycloakUnreachable when no answer comes in time, or one that says that the server is starting,
     *     overloaded, or does not know the realm
     */
    HTTPResponse send(HTTPRequest request) {
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        HTTPResponse response = answer(request);
        int status = response.getStatusCode();
        if (status >= 500 || status == 429 || status == 404) {
            throw new KeycloakUnreachable(request.getURI() + " answered " + status);
        }
        return response;
    }

    private static HTTPResponse answer(HTTPRequest request) {
        try {
            return request.send();
        } catch (IOException e) {
            throw new KeycloakUnreachable(request.getURI() + " gave no answer", e);
        }
    }
}
