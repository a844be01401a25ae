package org.fairevaloir.access.keycloak.oidc;

import java.time.Clock;

/** What speaks to the login server, put together as the container does it. */
@SuppressWarnings("UnnecessaryAssignment") // here the test is the container
public final class Conversation {
    public final Discovery discovery = new Discovery();
    public final Tokens tokens = new Tokens();
    public final TokenEndpoint endpoint = new TokenEndpoint();

    public Conversation(OidcSettings settings, Clock clock) {
        discovery.settings = settings;
        discovery.channel = new Channel();
        discovery.clock = clock;
        tokens.settings = settings;
        tokens.discovery = discovery;
        tokens.verified = new VerifiedTokens();
        tokens.verified.clock = clock;
        endpoint.settings = settings;
        endpoint.discovery = discovery;
        endpoint.channel = discovery.channel;
    }
}
