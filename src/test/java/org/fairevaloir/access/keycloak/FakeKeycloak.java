package org.fairevaloir.access.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairevaloir.access.keycloak.oidc.OidcSettings;

/** A small OpenID provider in this process: signs what a test tells it to, and can fail in the ways a real one does. */
final class FakeKeycloak implements AutoCloseable {
    static final URI APP = URI.create("https://app.example");
    static final RSAKey KEY = key("k1");
    static final RSAKey FOREIGN_KEY = key("k1");

    private final HttpServer server;
    final List<Map<String, String>> tokenRequests = new ArrayList<>();
    volatile int tokenStatus = 200;
    volatile String tokenError = "";
    volatile int discoveryStatus = 200;
    volatile String issuerInMetadata;
    volatile String idToken = "";

    FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issuerInMetadata = issuer();
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/jwks", exchange -> send(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    OidcSettings settings() {
        return new OidcSettings(new Issuer(issuer()), new ClientID("faire-valoir"), "secret", "faire-valoir-api", APP);
    }

    /** Claims of an ID token that is right in every respect. */
    JWTClaimsSet.Builder identity(String nonce) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("faire-valoir")
                .subject("s-1")
                .claim("nonce", nonce)
                .claim("sid", "sid-1")
                .claim("preferred_username", "horslarue")
                .claim("name", "Hors la rue")
                .claim("groups", List.of("member", "default-roles-fairevaloir"))
                .claim("memberships", List.of("/associations/HLR"))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    /** Claims of a logout token that is right in every respect. */
    JWTClaimsSet.Builder logout() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("faire-valoir")
                .subject("s-1")
                .claim("sid", "sid-1")
                .jwtID("j-1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(120)));
    }

    static String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, KEY);
    }

    static String signed(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void discovery(HttpExchange exchange) throws IOException {
        send(exchange, discoveryStatus, """
                {"issuer":"%1$s","authorization_endpoint":"%2$s/auth","token_endpoint":"%2$s/token",
                 "jwks_uri":"%2$s/jwks","end_session_endpoint":"%2$s/end","subject_types_supported":["public"],
                 "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(issuerInMetadata, issuer()));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = new TreeMap<>();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        tokenRequests.add(form);
        if (tokenStatus != 200) {
            send(exchange, tokenStatus, "{\"error\":\"" + tokenError + "\"}");
            return;
        }
        send(exchange, 200, """
                {"access_token":"a","token_type":"Bearer","expires_in":30,"refresh_token":"r%d","id_token":"%s"}
                """.formatted(tokenRequests.size(), idToken));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
