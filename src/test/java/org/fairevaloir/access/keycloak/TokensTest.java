package org.fairevaloir.access.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.fairevaloir.access.keycloak.oidc.Identity;
import org.fairevaloir.access.keycloak.oidc.KeycloakUnreachable;
import org.fairevaloir.access.keycloak.oidc.TokenRefused;
import org.fairevaloir.access.keycloak.oidc.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final Tokens tokens = new Adapter(keycloak.settings()).tokens;

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void a_right_id_token_says_who_somebody_is() throws Exception {
        Identity identity = idToken(FakeKeycloak.signed(keycloak.identity("n")));

        assertThat(identity.caller().username()).isEqualTo("horslarue");
        assertThat(identity.caller().displayName()).isEqualTo("Hors la rue");
        assertThat(identity.caller().memberships()).containsExactly("/associations/HLR");
        assertThat(identity.sid()).isEqualTo("sid-1");
    }

    @Test
    void an_id_token_is_refused_when_forged_or_meant_for_another_place_or_time() {
        Date past = Date.from(Instant.now().minusSeconds(300));
        refused(FakeKeycloak.signed(keycloak.identity("n"), FakeKeycloak.FOREIGN_KEY));
        refused(FakeKeycloak.signed(keycloak.identity("n"), FakeKeycloak.key("k2")));
        refused(new PlainJWT(keycloak.identity("n").build()).serialize());
        refused(FakeKeycloak.signed(keycloak.identity("n").issuer("https://elsewhere.example")));
        refused(FakeKeycloak.signed(keycloak.identity("n").audience("another-client")));
        refused(FakeKeycloak.signed(keycloak.identity("another nonce")));
        refused(FakeKeycloak.signed(keycloak.identity(null)));
        refused(FakeKeycloak.signed(keycloak.identity("n").expirationTime(past)));
        refused(FakeKeycloak.signed(keycloak.identity("n").claim("sid", null)));
        refused(FakeKeycloak.signed(keycloak.identity("n").claim("preferred_username", null)));
        refused(tampered(FakeKeycloak.signed(keycloak.identity("n"))));
    }

    @Test
    void a_signature_with_the_clients_own_secret_does_not_count() throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256), keycloak.identity("n").build());
        token.sign(new MACSigner("0123456789abcdef0123456789abcdef"));

        refused(token.serialize());
    }

    @Test
    void an_access_token_counts_only_with_the_audience_of_the_api() throws Exception {
        assertThat(tokens.accessToken(FakeKeycloak.signed(access())).caller().username())
                .isEqualTo("horslarue");

        refusedAccess(FakeKeycloak.signed(access().audience("account")));
        refusedAccess(FakeKeycloak.signed(keycloak.identity("n")));
        refusedAccess(FakeKeycloak.signed(access().issuer("https://elsewhere.example")));
        refusedAccess(FakeKeycloak.signed(
                access().expirationTime(Date.from(Instant.now().minusSeconds(300)))));
        refusedAccess(FakeKeycloak.signed(access().expirationTime(null)));
        refusedAccess(FakeKeycloak.signed(access().subject(null)));
        refusedAccess(FakeKeycloak.signed(access(), FakeKeycloak.FOREIGN_KEY));
        refusedAccess(new PlainJWT(access().build()).serialize());
        refusedAccess(tampered(FakeKeycloak.signed(access())));
        refusedAccess("not a token");
    }

    @Test
    void an_access_token_that_was_just_verified_is_not_verified_again() throws Exception {
        String token = FakeKeycloak.signed(access());

        assertThat(tokens.accessToken(token)).isSameAs(tokens.accessToken(token));
    }

    @Test
    void a_logout_token_counts_only_when_it_is_one_for_us() throws Exception {
        assertThat(tokens.logoutToken(FakeKeycloak.signed(keycloak.logout()))).isEqualTo("sid-1");

        refusedLogout(FakeKeycloak.signed(keycloak.logout(), FakeKeycloak.FOREIGN_KEY));
        refusedLogout(new PlainJWT(keycloak.logout().build()).serialize());
        refusedLogout(FakeKeycloak.signed(keycloak.logout().issuer("https://elsewhere.example")));
        refusedLogout(FakeKeycloak.signed(keycloak.logout().audience("another-client")));
        refusedLogout(FakeKeycloak.signed(keycloak.logout().claim("sid", null)));
        refusedLogout(FakeKeycloak.signed(keycloak.logout().claim("events", null)));
        refusedLogout(FakeKeycloak.signed(keycloak.logout().claim("events", Map.of("other", Map.of()))));
        refusedLogout(FakeKeycloak.signed(keycloak.logout().issueTime(null)));
        refusedLogout(FakeKeycloak.signed(
                keycloak.logout().expirationTime(Date.from(Instant.now().minusSeconds(300)))));
        refusedLogout(FakeKeycloak.signed(keycloak.identity("n")));
        refusedLogout("not a token");
    }

    @Test
    void keys_that_cannot_be_had_are_an_outage_and_prove_nothing() {
        String token = FakeKeycloak.signed(access());
        keycloak.close();

        assertThatThrownBy(() -> tokens.accessToken(token)).isInstanceOf(KeycloakUnreachable.class);
    }

    private JWTClaimsSet.Builder access() {
        return keycloak.identity(null).audience(List.of("faire-valoir-api", "account"));
    }

    private Identity idToken(String token) throws Exception {
        return tokens.idToken(JWTParser.parse(token), new Nonce("n"));
    }

    private void refused(String token) {
        assertThatThrownBy(() -> idToken(token)).isInstanceOf(TokenRefused.class);
    }

    private void refusedAccess(String token) {
        assertThatThrownBy(() -> tokens.accessToken(token)).isInstanceOf(TokenRefused.class);
    }

    private void refusedLogout(String token) {
        assertThatThrownBy(() -> tokens.logoutToken(token)).isInstanceOf(TokenRefused.class);
    }

    private static String tampered(String token) {
        String[] parts = token.split("\\.", -1);
        String claims = new String(
                        java.util.Base64.getUrlDecoder().decode(parts[1]), java.nio.charset.StandardCharsets.UTF_8)
                .replace("horslarue", "coordination");
        return parts[0] + "."
                + java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(claims.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                + "." + parts[2];
    }
}
