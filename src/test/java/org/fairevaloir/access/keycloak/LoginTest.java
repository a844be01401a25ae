package org.fairevaloir.access.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairevaloir.access.SignInRefused;
import org.fairevaloir.access.SignedIn;
import org.fairevaloir.access.SignedOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoginTest {
    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final Adapter adapter = new Adapter(keycloak.settings());
    private final Browser browser = new Browser();

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void a_person_comes_back_signed_in_to_the_address_asked_for_with_its_query() {
        Map<String, String> sent = begin("/cases/list.xhtml", "status=RETURNED&sort=date");
        String before = browser.sessionId;

        answer(sent, keycloak.identity(sent.get("nonce")));

        assertThat(browser.location).isEqualTo("https://app.example/cases/list.xhtml?status=RETURNED&sort=date");
        assertThat(browser.sessionId)
                .as("a planted session id is worth nothing")
                .isNotEqualTo(before);
        get("/cases/list.xhtml");
        assertThat(browser.caller.username()).isEqualTo("horslarue");
        assertThat(adapter.journal).hasOnlyElementsOfType(SignedIn.class).hasSize(1);
    }

    @Test
    void the_code_is_bound_to_this_login_by_pkce() {
        Map<String, String> sent = begin("/", null);
        answer(sent, keycloak.identity(sent.get("nonce")));

        Map<String, String> redeemed = keycloak.tokenRequests.get(0);
        CodeVerifier verifier = new CodeVerifier(redeemed.get("code_verifier"));
        assertThat(sent).containsEntry("code_challenge_method", "S256");
        assertThat(CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue())
                .isEqualTo(sent.get("code_challenge"));
        assertThat(sent)
                .containsEntry("redirect_uri", "https://app.example/callback")
                .containsEntry("ui_locales", "fr");
    }

    @Test
    void an_answer_with_another_state_signs_nobody_in() {
        Map<String, String> sent = new HashMap<>(begin("/", null));
        sent.put("state", "another");

        answer(sent, keycloak.identity(sent.get("nonce")));

        refusedWith(400, "sign_in_not_completed");
    }

    @Test
    void an_answer_counts_once() {
        Map<String, String> sent = begin("/", null);
        answer(sent, keycloak.identity(sent.get("nonce")));
        int requests = keycloak.tokenRequests.size();

        answer(sent, keycloak.identity(sent.get("nonce")));

        assertThat(keycloak.tokenRequests).hasSize(requests);
        assertThat(browser.location).as("already signed in: to the start page").isEqualTo("https://app.example/");
    }

    @Test
    void an_answer_to_another_browser_signs_nobody_in() {
        Map<String, String> sent = begin("/", null);
        Browser other = new Browser();
        other.path = "/callback";
        other.parameters.putAll(Map.of("state", sent.get("state"), "code", "c"));

        adapter.ask(other);

        assertThat(other.status).isEqualTo(400);
        assertThat(other.hasSession()).isFalse();
    }

    @Test
    void an_answer_with_another_nonce_signs_nobody_in() {
        Map<String, String> sent = begin("/", null);

        answer(sent, keycloak.identity("another"));

        refusedWith(400, "sign_in_not_completed");
    }

    @Test
    void an_answer_from_another_issuer_signs_nobody_in() {
        Map<String, String> sent = begin("/", null);
        browser.parameters.put("iss", "https://elsewhere.example");

        answer(sent, keycloak.identity(sent.get("nonce")));

        refusedWith(400, "sign_in_not_completed");
    }

    @Test
    void no_address_leads_to_another_site_after_login() {
        for (String path :
                List.of("//elsewhere.example/x", "/\\elsewhere.example", "/%2F/elsewhere.example", "/x\r\ny")) {
            Browser fresh = new Browser();
            fresh.path = path;
            adapter.ask(fresh);
            Map<String, String> sent = query(fresh.location);
            answer(fresh, sent, keycloak.identity(sent.get("nonce")));
            assertThat(URI.create(fresh.location).getHost()).as(path).isEqualTo("app.example");
        }
    }

    @Test
    void two_tabs_may_sign_in_at_once() {
        Map<String, String> first = begin("/a.xhtml", null);
        Map<String, String> second = begin("/b.xhtml", null);

        answer(first, keycloak.identity(first.get("nonce")));
        assertThat(browser.location).isEqualTo("https://app.example/a.xhtml");
        answer(second, keycloak.identity(second.get("nonce")));
        assertThat(browser.location).isEqualTo("https://app.example/b.xhtml");
    }

    @Test
    void an_account_without_exactly_one_role_or_group_is_told_so_and_not_let_in() {
        refusedAccount(List.of("offline_access"), List.of("/associations/HLR"), "refused_role");
        refusedAccount(List.of("member", "observer"), List.of("/associations/HLR"), "refused_role");
        refusedAccount(List.of("member"), List.of(), "refused_group");
        refusedAccount(List.of("member"), List.of("/associations/HLR", "/associations/ADN"), "refused_group");
        refusedAccount(List.of("member"), List.of("/observateurs/MIPROF"), "refused_group");
        refusedAccount(List.of("observer"), List.of("/associations/HLR"), "refused_group");
    }

    @Test
    void without_login_a_part_of_a_page_is_told_so_and_the_page_stays() {
        browser.headers.put("Faces-Request", "partial/ajax");
        get("/cases/log.xhtml");

        refusedWith(401, "session_ended");
        assertThat(browser.hasSession()).isFalse();
    }

    @Test
    void the_login_is_asked_again_only_when_due_and_then_with_the_newest_token() {
        signIn();
        get("/");
        assertThat(keycloak.tokenRequests).hasSize(1);

        keycloak.idToken = FakeKeycloak.signed(keycloak.identity(null).claim("groups", List.of("coordinator")));
        adapter.clock.pass(Duration.ofSeconds(31));
        get("/");

        assertThat(keycloak.tokenRequests.get(1)).containsEntry("refresh_token", "r1");
        assertThat(browser.caller.roles()).as("a changed role takes effect").containsExactly("coordinator");
    }

    @Test
    void a_withdrawn_login_ends() {
        signIn();
        keycloak.tokenStatus = 400;
        keycloak.tokenError = "invalid_grant";
        adapter.clock.pass(Duration.ofSeconds(31));

        get("/");

        assertThat(browser.caller).isNull();
        assertThat(browser.location).startsWith(keycloak.issuer() + "/auth?");
        assertThat(adapter.journal).hasAtLeastOneElementOfType(SignedOut.class);
    }

    @Test
    void a_role_withdrawn_while_signed_in_ends_the_access() {
        signIn();
        keycloak.idToken = FakeKeycloak.signed(keycloak.identity(null).claim("groups", List.of()));
        adapter.clock.pass(Duration.ofSeconds(31));

        get("/");

        refusedWith(403, "refused_role");
        get("/");
        refusedWith(403, "refused_role");
    }

    @Test
    void a_renewal_for_somebody_else_ends_the_login() {
        signIn();
        keycloak.idToken = FakeKeycloak.signed(keycloak.identity(null).subject("s-2"));
        adapter.clock.pass(Duration.ofSeconds(31));

        get("/");

        assertThat(browser.caller).isNull();
    }

    @Test
    void while_the_login_server_is_away_one_stays_signed_in_for_the_grace_time_and_no_longer() {
        signIn();
        keycloak.tokenStatus = 503;
        adapter.clock.pass(Duration.ofSeconds(61));
        get("/");
        assertThat(browser.caller).isNotNull();

        adapter.clock.pass(Renewal.GRACE);
        get("/");
        refusedWith(503, "login_server_lost");

        keycloak.tokenStatus = 200;
        keycloak.idToken = FakeKeycloak.signed(keycloak.identity(null));
        adapter.clock.pass(Duration.ofSeconds(11));
        get("/");
        assertThat(browser.caller).as("the login was kept meanwhile").isNotNull();
    }

    @Test
    void our_own_wrong_secret_throws_nobody_out_at_once() {
        signIn();
        keycloak.tokenStatus = 401;
        keycloak.tokenError = "invalid_client";
        adapter.clock.pass(Duration.ofSeconds(61));

        get("/");

        assertThat(browser.caller).isNotNull();
    }

    @Test
    void nobody_new_gets_in_while_the_login_server_is_away() {
        keycloak.discoveryStatus = 503;

        get("/");

        refusedWith(503, "login_server_lost");
        assertThat(browser.answered).containsKey("Retry-After");
    }

    @Test
    void a_login_server_that_names_another_issuer_is_none() {
        keycloak.issuerInMetadata = "https://elsewhere.example";

        get("/");

        refusedWith(503, "login_server_lost");
    }

    @Test
    void a_revoked_session_ends_within_seconds_also_when_another_node_was_told() {
        signIn();
        get("/");
        assertThat(browser.caller).isNotNull();

        adapter.table.rows.put(
                "sid-1", java.time.LocalDateTime.ofInstant(adapter.clock.instant(), adapter.clock.getZone()));
        adapter.clock.pass(RevokedSessions.FRESH);
        get("/");

        assertThat(browser.caller).isNull();
    }

    @Test
    void a_session_revoked_here_ends_at_once_even_when_it_could_not_be_stored() {
        signIn();
        adapter.table.lost = new IllegalStateException("database lost");
        assertThatThrownBy(() -> adapter.revoked.add("sid-1")).isSameAs(adapter.table.lost);

        get("/");

        assertThat(browser.caller).isNull();
    }

    @Test
    void without_the_database_nobody_is_shown_to_be_signed_in_and_nobody_is_thrown_out() {
        signIn();
        get("/");
        adapter.table.lost = new IllegalStateException("database lost");
        get("/");
        assertThat(browser.caller).as("the last answer is fresh enough").isNotNull();

        adapter.clock.pass(RevokedSessions.FRESH);
        assertThatThrownBy(() -> get("/")).isSameAs(adapter.table.lost);

        int questions = adapter.table.questions;
        assertThatThrownBy(() -> get("/")).isSameAs(adapter.table.lost);
        assertThat(adapter.table.questions).as("the next are told at once").isEqualTo(questions);
        adapter.table.lost = null;
        adapter.clock.pass(Duration.ofSeconds(2));
        get("/");
        assertThat(browser.caller).isNotNull();
    }

    @Test
    void the_api_takes_bearer_tokens_only() {
        signIn();
        get("/api/v1/cases");
        refusedWith(401, "token_needed");
        assertThat(browser.answered.get("WWW-Authenticate")).startsWith("Bearer");

        JWTClaimsSet.Builder claims = keycloak.identity(null).audience("faire-valoir-api");
        Browser program = new Browser();
        program.path = "/api/v1/cases";
        program.headers.put("Authorization", "Bearer " + FakeKeycloak.signed(claims));
        adapter.ask(program);
        assertThat(program.caller.username()).isEqualTo("horslarue");
        assertThat(program.hasSession()).isFalse();

        program.headers.put(
                "Authorization",
                "Bearer "
                        + FakeKeycloak.signed(
                                claims.expirationTime(Date.from(Instant.now().minusSeconds(300)))));
        adapter.ask(program);
        assertThat(program.status).isEqualTo(401);
        assertThat(program.answered.get("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void a_bearer_token_of_an_ended_session_is_refused() {
        adapter.revoked.add("sid-1");
        browser.headers.put(
                "Authorization",
                "Bearer " + FakeKeycloak.signed(keycloak.identity(null).audience("faire-valoir-api")));

        get("/api/v1/cases");

        assertThat(browser.status).isEqualTo(401);
    }

    @Test
    void another_site_may_link_to_a_page_but_not_post_to_it_or_embed_it() {
        signIn();
        browser.headers.put("Sec-Fetch-Site", "cross-site");
        browser.headers.put("Sec-Fetch-Mode", "navigate");
        browser.headers.put("Sec-Fetch-Dest", "document");
        get("/");
        assertThat(browser.caller).isNotNull();

        browser.method = "POST";
        get("/");
        refusedWith(403, "other_site");

        browser.method = "GET";
        browser.headers.put("Sec-Fetch-Dest", "iframe");
        get("/");
        refusedWith(403, "other_site");

        browser.headers.clear();
        browser.method = "POST";
        browser.headers.put("Origin", "https://elsewhere.example");
        get("/");
        refusedWith(403, "other_site");
    }

    @Test
    void the_session_holds_little() throws Exception {
        Login login = new Login(
                new org.fairevaloir.access.Caller(
                        "s", "u", "n", java.util.Set.of("member"), java.util.Set.of("/associations/HLR")),
                "sid",
                "i".repeat(1500),
                "r".repeat(900),
                Instant.now(),
                Instant.now());
        var bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(login);

        assertThat(bytes.size()).isLessThan(4096);
    }

    private void signIn() {
        Map<String, String> sent = begin("/", null);
        answer(sent, keycloak.identity(sent.get("nonce")));
        assertThat(browser.location).isNotNull();
    }

    private Map<String, String> begin(String path, String query) {
        browser.query = query;
        get(path);
        browser.query = null;
        assertThat(browser.location).startsWith(keycloak.issuer() + "/auth?");
        return query(browser.location);
    }

    private void answer(Map<String, String> sent, JWTClaimsSet.Builder identity) {
        answer(browser, sent, identity);
    }

    private void answer(Browser who, Map<String, String> sent, JWTClaimsSet.Builder identity) {
        keycloak.idToken = FakeKeycloak.signed(identity);
        who.path = "/callback";
        who.parameters.put("state", sent.get("state"));
        who.parameters.put("code", "c");
        adapter.ask(who);
    }

    private void get(String path) {
        browser.path = path;
        adapter.ask(browser);
    }

    private void refusedAccount(List<String> roles, List<String> groups, String key) {
        Browser fresh = new Browser();
        adapter.ask(fresh);
        Map<String, String> sent = query(fresh.location);
        answer(
                fresh,
                sent,
                keycloak.identity(sent.get("nonce")).claim("groups", roles).claim("memberships", groups));
        assertThat(fresh.message).isEqualTo(key);
        assertThat(fresh.caller).isNull();
        assertThat(adapter.journal.get(adapter.journal.size() - 1)).isEqualTo(new SignInRefused("horslarue", key));
    }

    private void refusedWith(int status, String key) {
        assertThat(browser.caller).isNull();
        assertThat(browser.status).isEqualTo(status);
        assertThat(browser.message).isEqualTo(key);
    }

    private static Map<String, String> query(String address) {
        Map<String, String> query = new HashMap<>();
        for (String pair : URI.create(address).getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
