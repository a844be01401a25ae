package org.fairevaloir.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.fairevaloir.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Login with the real Keycloak: in, out, thrown out, and what happens while a server is away. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoginE2E {
    private static final int LAST = Integer.MAX_VALUE;
    private static final String MEMBER = "amicaledunid";
    private static final String LIST = "/cases/list.xhtml";

    /** Longer than a login goes without being confirmed. */
    private static final Duration DUE = Duration.ofSeconds(47);

    /** Longer than the login server counts as there since it answered last. */
    private static final Duration UNNOTICED = Duration.ofSeconds(6);

    private static Visitor early;
    private static long earlyAt;

    /** Somebody who asks for nothing until the last test: by then the waits of the others have made the login due. */
    @BeforeAll
    static void somebodyComesEarly() throws Exception {
        early = signedIn("horslarue");
        earlyAt = System.nanoTime();
    }

    @Test
    void one_comes_back_to_the_address_asked_for_with_its_query() throws Exception {
        Visitor visitor = new Visitor();
        HttpResponse<String> sent = visitor.get(LIST + "?status=RETURNED&page=2");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .startsWith(Platform.issuer())
                .contains("code_challenge_method=S256");
        assertThat(sent.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");

        assertThat(visitor.follow(sent).body()).contains("lang=\"fr\"");

        HttpResponse<String> page = visitor.signIn(LIST + "?status=RETURNED&page=2", MEMBER);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).hasToString(Platform.url() + LIST + "?status=RETURNED&page=2");
    }

    @Test
    void what_is_for_another_role_answers_like_what_does_not_exist() throws Exception {
        Visitor member = signedIn(MEMBER);
        Visitor observer = signedIn("miprof");
        Visitor coordinator = signedIn("coordination");

        assertThat(coordinator.status("/cases/queue.xhtml")).isEqualTo(200);
        assertThat(member.status("/cases/queue.xhtml")).isEqualTo(404);
        assertThat(member.status(LIST)).isEqualTo(200);
        assertThat(observer.status(LIST)).isEqualTo(404);
        assertThat(observer.get(LIST).body())
                .isEqualTo(observer.get("/no/such/page.xhtml").body());
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_login_server() throws Exception {
        Visitor visitor = signedIn(MEMBER);

        assertThat(visitor.status("/logout")).as("not by a mere link").isNotEqualTo(303);
        visitor.headers.put("Sec-Fetch-Site", "cross-site");
        assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        visitor.headers.clear();
        assertThat(visitor.status(LIST)).isEqualTo(200);

        HttpResponse<String> out = visitor.post("/logout", Map.of());
        assertThat(out.headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(visitor.follow(out).uri()).hasToString(Platform.url() + "/signed-out");
        assertThat(visitor.follow(visitor.get(LIST)).body()).contains("name=\"password\"");
    }

    @Test
    void a_session_that_the_login_server_ends_is_over_within_seconds_for_pages_and_api() throws Exception {
        Visitor visitor = signedIn(MEMBER);
        Visitor program =
                program(KeycloakAdmin.tokensOf(MEMBER).get("access_token").asText());
        assertThat(visitor.status(LIST)).isEqualTo(200);
        assertThat(program.status("/api/v1/no-such-thing")).isEqualTo(404);

        KeycloakAdmin.endSessionsOf(MEMBER);

        assertThat(within(Duration.ofSeconds(5), () -> visitor.status(LIST) == 302))
                .isTrue();
        assertThat(program.status("/api/v1/no-such-thing")).isEqualTo(401);
    }

    @Test
    void nobody_else_can_end_a_session_from_outside() throws Exception {
        Visitor visitor = signedIn(MEMBER);
        String idToken = KeycloakAdmin.tokensOf(MEMBER).get("id_token").asText();

        assertThat(new Visitor()
                        .post("/back-channel-logout", Map.of("logout_token", idToken))
                        .statusCode())
                .isEqualTo(400);
        assertThat(new Visitor().post("/back-channel-logout", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(visitor.status(LIST)).isEqualTo(200);
    }

    @Test
    void a_disabled_account_is_out_within_a_minute() throws Exception {
        Visitor visitor = signedIn("secourscatholique");
        assertThat(visitor.status(LIST)).isEqualTo(200);
        KeycloakAdmin.disable("secourscatholique");
        try {
            assertThat(within(Duration.ofSeconds(60), () -> visitor.status(LIST) == 302))
                    .isTrue();
        } finally {
            KeycloakAdmin.enable("secourscatholique");
        }
    }

    @Test
    void a_half_made_account_is_told_so_and_can_sign_out_again() throws Exception {
        KeycloakAdmin.createWithoutRole("essai");
        try {
            Visitor visitor = new Visitor();
            HttpResponse<String> told = visitor.signIn(LIST, "essai");
            assertThat(told.statusCode()).isEqualTo(403);
            assertThat(told.body()).contains("Compte sans accès", "action=\"/logout\"");
            assertThat(visitor.status(LIST)).isEqualTo(403);

            assertThat(visitor.follow(visitor.post("/logout", Map.of())).uri())
                    .hasToString(Platform.url() + "/signed-out");
            assertThat(visitor.follow(visitor.get(LIST)).body()).contains("name=\"password\"");
        } finally {
            KeycloakAdmin.delete("essai");
        }
    }

    @Test
    void the_api_takes_bearer_tokens_only_and_explains_itself_in_problem_documents() throws Exception {
        String path = "/api/v1/no-such-thing";
        var tokens = KeycloakAdmin.tokensOf(MEMBER);
        problem(program(tokens.get("access_token").asText()).get(path), 404);

        Visitor withCookie = signedIn(MEMBER);
        problem(withCookie.get(path), 401);
        HttpResponse<String> anonymous = new Visitor().get(path);
        problem(anonymous, 401);
        assertThat(anonymous.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(anonymous.headers().firstValue("Set-Cookie")).isEmpty();
        problem(program(tokens.get("id_token").asText()).get(path), 401);
        problem(program(tokens.get("access_token").asText() + "x").get(path), 401);
    }

    @Test
    void a_part_of_a_page_without_login_is_told_so_and_the_page_stays() throws Exception {
        Visitor visitor = new Visitor();
        visitor.headers.put("Faces-Request", "partial/ajax");

        HttpResponse<String> part = visitor.post(LIST, Map.of());

        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body())
                .contains("<update id=\"notice\">", "Votre session a pris fin")
                .doesNotContain("<redirect");
    }

    @Test
    void every_answer_carries_the_headers() throws Exception {
        Visitor member = signedIn(MEMBER);
        Visitor nobody = new Visitor();
        for (HttpResponse<String> answer : List.of(
                nobody.get("/"),
                nobody.get("/callback"),
                nobody.get("/signed-out"),
                nobody.get("/api/v1/x"),
                nobody.get("/metrics"),
                nobody.get("/jakarta.faces.resource/app.css.xhtml?ln=app"),
                nobody.post("/back-channel-logout", Map.of()),
                member.get("/"),
                member.get("/cases/queue.xhtml"),
                member.get("/no-such-page"),
                member.get("/WEB-INF/web.xml"))) {
            assertThat(answer.headers().map())
                    .as(answer.uri() + " " + answer.statusCode())
                    .containsKeys(
                            "content-security-policy",
                            "x-content-type-options",
                            "x-frame-options",
                            "referrer-policy",
                            "cross-origin-opener-policy",
                            "cross-origin-resource-policy",
                            "permissions-policy",
                            "cache-control")
                    .doesNotContainKeys("server", "x-powered-by");
            assertThat(answer.headers().allValues("content-security-policy")).hasSize(1);
        }
        assertThat(member.get("/")
                        .headers()
                        .firstValue("content-security-policy")
                        .orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(nobody.status("/metrics")).isEqualTo(404);
    }

    @Test
    @Order(LAST)
    void while_the_login_server_is_away_one_goes_on_and_nobody_new_gets_in() throws Exception {
        Visitor leaving = signedIn("horslarue");
        Platform.keycloak().stop();
        try {
            Duration tillDue = DUE.minusNanos(System.nanoTime() - earlyAt);
            Thread.sleep(Math.max(UNNOTICED.toMillis(), tillDue.toMillis()));
            assertThat(early.status(LIST)).isEqualTo(200);
            HttpResponse<String> refused = new Visitor().get(LIST);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("Connexion momentanément impossible");
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(leaving.post("/logout", Map.of()).body()).contains("Déconnexion incomplète");
        } finally {
            Platform.keycloak().start();
        }
        assertThat(within(Duration.ofSeconds(30), () -> new Visitor().status(LIST) == 302))
                .isTrue();
        assertThat(signedIn(MEMBER).status(LIST)).isEqualTo(200);
    }

    @Test
    void a_lost_database_is_told_within_ten_seconds_and_the_session_goes_on_afterwards() throws Exception {
        Visitor inside = signedIn(MEMBER);
        assertThat(inside.status(LIST)).isEqualTo(200);
        Platform.database().stop();
        try {
            assertThat(within(Duration.ofSeconds(10), () -> inside.status(LIST) == 503))
                    .isTrue();
            assertThat(inside.get(LIST).body()).contains("Base de données momentanément indisponible");
        } finally {
            Platform.database().start();
        }
        assertThat(within(Duration.ofSeconds(30), () -> inside.status(LIST) == 200))
                .isTrue();
    }

    private static Visitor signedIn(String username) throws Exception {
        Visitor visitor = new Visitor();
        assertThat(visitor.signIn("/", username).statusCode()).isEqualTo(200);
        return visitor;
    }

    private static Visitor program(String token) {
        Visitor program = new Visitor();
        program.headers.put("Authorization", "Bearer " + token);
        return program;
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"title\":");
    }

    private static boolean within(Duration time, Check check) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (check.holds()) {
                return System.nanoTime() < end;
            }
            Thread.sleep(200);
        }
        return false;
    }

    private interface Check {
        boolean holds() throws Exception;
    }
}
