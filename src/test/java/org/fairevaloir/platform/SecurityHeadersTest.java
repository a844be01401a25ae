package org.fairevaloir.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    private static final URI KEYCLOAK = URI.create("https://login.example/realms/fairevaloir");

    @Test
    void every_answer_starts_with_the_strict_headers() {
        Map<String, String> headers = headers("https://app.example");

        assertThat(headers)
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cross-Origin-Opener-Policy", "same-origin")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry("Cache-Control", "no-store")
                .containsKey("Permissions-Policy");
        assertThat(headers.get("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self' https://login.example")
                .doesNotContain("script-src");
        assertThat(headers.get("Strict-Transport-Security")).startsWith("max-age=31536000");
    }

    @Test
    void plain_http_promises_no_https() {
        assertThat(headers("http://localhost:8080")).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void no_answer_lets_a_script_or_an_inline_style_run() {
        String policy = headers("https://app.example").get("Content-Security-Policy");

        assertThat(policy)
                .startsWith("default-src 'none'")
                .doesNotContain("script-src")
                .doesNotContain("unsafe");
    }

    @Test
    void a_page_that_asks_for_it_runs_the_script_with_its_nonce_and_no_other() {
        Map<String, String> sent = new HashMap<>();
        SecurityHeaders headers = new SecurityHeaders(URI.create("https://app.example"), KEYCLOAK);
        headers.addTo(answer(sent));
        headers.allowScript(answer(sent), "abc");

        assertThat(sent.get("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .endsWith("; script-src 'nonce-abc'; connect-src 'self'")
                .doesNotContain("unsafe");
    }

    private static Map<String, String> headers(String app) {
        Map<String, String> headers = new HashMap<>();
        new SecurityHeaders(URI.create(app), KEYCLOAK).addTo(answer(headers));
        return headers;
    }

    private static HttpServletResponse answer(Map<String, String> headers) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                SecurityHeadersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> headers.put((String) arguments[0], (String) arguments[1]));
    }
}
