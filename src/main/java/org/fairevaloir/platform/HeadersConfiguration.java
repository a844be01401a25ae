package org.fairevaloir.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.Config;

/** Makes the headers fit the address of this installation and of its login server. */
@ApplicationScoped
public class HeadersConfiguration {

    @Produces
    @Singleton
    SecurityHeaders headers(Config config) {
        return new SecurityHeaders(
                config.getValue("app.url", URI.class), config.getValue("app.oidc.issuer", URI.class));
    }
}
