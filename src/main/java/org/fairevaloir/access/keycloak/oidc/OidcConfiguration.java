package org.fairevaloir.access.keycloak.oidc;

import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.Config;

/** Reads the adapter's settings once; a missing one stops the first login with its name, never with a default. */
@ApplicationScoped
public class OidcConfiguration {

    @Produces
    @Singleton
    OidcSettings settings(Config config) {
        return new OidcSettings(
                new Issuer(config.getValue("app.oidc.issuer", String.class)),
                new ClientID(config.getValue("app.oidc.client-id", String.class)),
                config.getValue("app.oidc.client-secret", String.class),
                config.getValue("app.oidc.api-audience", String.class),
                config.getValue("app.url", URI.class));
    }
}
