package org.fairevaloir.access.keycloak.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Asks the login server who it is, at first need: the platform starts without it. What was learnt is kept, so that an
 * outage does not touch those who are signed in.
 */
@ApplicationScoped
public class Discovery {
    private static final Duration CONFIRMED_FOR = Duration.ofSeconds(5);
    private static final Duration KEYS_SURVIVE_OUTAGE = Duration.ofHours(4);

    /** After a failure the next callers are told at once, else each would wait for its own time-out. */
    private static final Duration FAILED_FOR = Duration.ofSeconds(2);

    @Inject
    OidcSettings settings;

    @Inject
    Channel channel;

    @Inject
    Clock clock;

    private volatile @Nullable Provider provider;
    private volatile Instant confirmedAt = Instant.MIN;
    private volatile Instant failedAt = Instant.MIN;

    /** @throws KeycloakUnreachable when the login server was never reached since the platform started */
    Provider known() {
        Provider known = provider;
        return known == null ? reachable() : known;
    }

    /**
     * The login server, reached within the last seconds: asked before a person is sent there, who would else end on
     * the browser's own error page.
     *
     * @throws KeycloakUnreachable when it does not answer now, or answers for another issuer
     */
    public synchronized Provider reachable() {
        Instant now = clock.instant();
        Provider known = provider;
        if (known != null && now.isBefore(confirmedAt.plus(CONFIRMED_FOR))) {
            return known;
        }
        if (!failedAt.equals(Instant.MIN) && now.isBefore(failedAt.plus(FAILED_FOR))) {
            throw new KeycloakUnreachable("no answer a moment ago");
        }
        try {
            return confirm(ask());
        } catch (KeycloakUnreachable e) {
            failedAt = clock.instant();
            throw e;
        }
    }

    private Provider confirm(OIDCProviderMetadata metadata) {
        Provider known = provider;
        URI keys = metadata.getJWKSetURI();
        Provider confirmed = known != null && known.metadata().getJWKSetURI().equals(keys)
                ? new Provider(metadata, known.keys())
                : new Provider(metadata, keys(keys));
        provider = confirmed;
        confirmedAt = clock.instant();
        return confirmed;
    }

    private OIDCProviderMetadata ask() {
        try {
            URL address = OIDCProviderMetadata.resolveURL(settings.issuer());
            HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET, address);
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.parse(channel.send(request).getBodyAsJSONObject());
            if (!settings.issuer().equals(metadata.getIssuer())) {
                throw new KeycloakUnreachable("issuer is " + metadata.getIssuer() + ", not " + settings.issuer());
            }
            return metadata;
        } catch (GeneralException e) {
            throw new KeycloakUnreachable("no usable description of " + settings.issuer(), e);
        }
    }

    private static JWKSource<SecurityContext> keys(URI address) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(
                            address.toURL(),
                            new DefaultResourceRetriever(Channel.CONNECT_MILLIS, Channel.READ_MILLIS, 100_000))
                    .retrying(true)
                    .outageTolerant(KEYS_SURVIVE_OUTAGE.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new KeycloakUnreachable("no usable address of keys", e);
        }
    }
}
