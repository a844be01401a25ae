package org.fairevaloir.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import org.fairevaloir.testing.Platform;

/** What an administrator of the login server does to accounts, and what a program does to get a token. */
public final class KeycloakAdmin {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String REALM = "/admin/realms/fairevaloir";

    private KeycloakAdmin() {}

    static void endSessionsOf(String username) throws IOException, InterruptedException {
        call("POST", REALM + "/users/" + idOf(username) + "/logout", "");
    }

    static void disable(String username) throws IOException, InterruptedException {
        call("PUT", REALM + "/users/" + idOf(username), "{\"enabled\":false}");
    }

    static void enable(String username) throws IOException, InterruptedException {
        call("PUT", REALM + "/users/" + idOf(username), "{\"enabled\":true}");
    }

    /** An account in a group and without any role: half-made. */
    static void createWithoutRole(String username) throws IOException, InterruptedException {
        call("POST", REALM + "/users", """
                {"username":"%1$s","enabled":true,"email":"%1$s@fairevaloir.example","firstName":"Essai",
                 "lastName":"Essai","groups":["/associations/HLR"],
                 "credentials":[{"type":"password","value":"%2$s","temporary":false}]}
                """.formatted(username, Platform.password()));
    }

    static void delete(String username) throws IOException, InterruptedException {
        call("DELETE", REALM + "/users/" + idOf(username), "");
    }

    /** The tokens of somebody's own program: the same login, the answer taken by the program. */
    public static JsonNode tokensOf(String username) throws IOException, InterruptedException {
        String endpoints = Platform.issuer() + "/protocol/openid-connect";
        CodeVerifier verifier = new CodeVerifier();
        Visitor visitor = new Visitor();
        HttpResponse<String> form = visitor.get(endpoints + "/auth?"
                + Visitor.encoded(Map.of(
                        "client_id",
                        "faire-valoir",
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        Platform.url() + "/callback",
                        "code_challenge_method",
                        "S256",
                        "code_challenge",
                        CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                                .getValue())));
        HttpResponse<String> answer =
                visitor.post(action(form), Map.of("username", username, "password", Platform.password()));
        if (!answer.headers().firstValue("Location").orElse("").matches(".*[?&]code=.*")) {
            answer = visitor.post(action(visitor.follow(answer)), Map.of("otp", Platform.coordinatorCode()));
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        var code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
        if (!code.find()) {
            throw new IllegalStateException("no code in " + location);
        }
        JsonNode clients = call("GET", REALM + "/clients?clientId=faire-valoir", "");
        return parsed(visitor.post(
                endpoints + "/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code.group(1),
                        "redirect_uri",
                        Platform.url() + "/callback",
                        "code_verifier",
                        verifier.getValue(),
                        "client_id",
                        "faire-valoir",
                        "client_secret",
                        clients.get(0).get("secret").asText())));
    }

    /** A token of the software of Hors la rue. */
    public static String tokenOfSoftware() throws IOException, InterruptedException {
        return parsed(new Visitor()
                        .post(
                                Platform.issuer() + "/protocol/openid-connect/token",
                                Map.of(
                                        "grant_type", "client_credentials",
                                        "client_id", "association-hlr",
                                        "client_secret", "demo-association-hlr")))
                .get("access_token")
                .asText();
    }

    private static String action(HttpResponse<String> form) {
        var action = Pattern.compile("<form[^>]*action=\"([^\"]+)\"").matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("no login form");
        }
        return action.group(1).replace("&amp;", "&");
    }

    private static String idOf(String username) throws IOException, InterruptedException {
        JsonNode found = call("GET", REALM + "/users?exact=true&username=" + username, "");
        return found.get(0).get("id").asText();
    }

    private static JsonNode call(String method, String path, String json) throws IOException, InterruptedException {
        JsonNode token = parsed(new Visitor()
                .post(
                        Platform.keycloakUrl() + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                Platform.keycloakAdminPassword())));
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(Platform.keycloakUrl() + path))
                        .header(
                                "Authorization",
                                "Bearer " + token.get("access_token").asText())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + " answered " + answer.statusCode());
        }
        return answer.body().isEmpty() ? new ObjectMapper().createObjectNode() : parsed(answer);
    }

    private static JsonNode parsed(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
