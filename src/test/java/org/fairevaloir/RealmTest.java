package org.fairevaloir;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fairevaloir.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The login server's rules are a file; a rule that somebody weakens there is found here. */
class RealmTest {
    private static final File REALM = new File("realm-config/realm.json");
    private static final File DEMO = new File("realm-config/realm-users-dev.json");

    private static final String PKCE = "pkce.code.challenge.method";

    @Test
    void the_realm_keeps_every_rule() throws IOException {
        assertThat(problems(read(REALM))).isEmpty();
    }

    /** Positive control: each rule, broken alone, is found. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_weakened_realm_is_found(String problem, Consumer<ObjectNode> weaken) throws IOException {
        ObjectNode realm = read(REALM);
        weaken.accept(realm);
        assertThat(problems(realm)).containsExactly(problem);
    }

    @Test
    void demo_users_have_known_roles_and_groups_and_the_coordinator_has_a_code() throws IOException {
        List<String> groups = groups(read(REALM));
        List<String> roles = names(read(REALM).at("/roles/realm"), "name");
        for (JsonNode user : read(DEMO).get("users")) {
            assertThat(roles).containsAll(texts(user.path("realmRoles")));
            assertThat(groups).containsAll(texts(user.path("groups")));
            if (texts(user.path("realmRoles")).contains("coordinator")) {
                assertThat(names(user.path("credentials"), "type")).contains("otp");
            }
        }
    }

    @Test
    void every_association_and_institution_has_its_group() throws IOException {
        List<String> groups = groups(read(REALM));
        assertThat(groups.stream().filter(path -> path.startsWith("/associations/")))
                .hasSize(23);
        assertThat(groups)
                .contains("/observateurs/MIPROF", "/observateurs/CNCDH", "/observateurs/GRETA", "/observateurs/UE")
                .contains("/observateurs/INTERIOR", "/observateurs/JUSTICE");
    }

    private static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("brute force", change(realm -> realm.put("bruteForceProtected", false))),
                Arguments.of("brute force", change(realm -> realm.put("failureFactor", 11))),
                Arguments.of("brute force", change(realm -> realm.put("waitIncrementSeconds", 60))),
                Arguments.of("password policy", change(realm -> realm.put("passwordPolicy", "length(8)"))),
                Arguments.of("lifetimes", change(realm -> realm.put("ssoSessionIdleTimeout", 36000))),
                Arguments.of("lifetimes", change(realm -> realm.put("accessTokenLifespan", 3600))),
                Arguments.of("lifetimes", change(realm -> realm.put("rememberMe", true))),
                Arguments.of("coordinator's code", change(realm -> realm.put("browserFlow", "browser"))),
                Arguments.of(
                        "coordinator's code", change(realm -> otpForm(realm).put("requirement", "DISABLED"))),
                Arguments.of("code used twice", change(realm -> realm.put("otpPolicyCodeReusable", true))),
                Arguments.of("direct grants", change(realm -> realm.put("directGrantFlow", "direct grant"))),
                Arguments.of("client flows", change(realm -> client(realm).put("implicitFlowEnabled", true))),
                Arguments.of("client flows", change(realm -> client(realm).put("directAccessGrantsEnabled", true))),
                Arguments.of("PKCE", change(realm -> attributes(realm).put(PKCE, "plain"))),
                Arguments.of(
                        "redirects",
                        change(realm -> client(realm).putArray("redirectUris").add("*"))),
                Arguments.of("secrets", change(realm -> client(realm).put("secret", "changeit"))),
                Arguments.of(
                        "users",
                        change(realm -> realm.putArray("users").addObject().put("username", "x"))),
                Arguments.of("roles", change(realm -> ((ObjectNode) realm.at("/roles/realm/0")).put("name", "admin"))),
                Arguments.of("https", change(realm -> realm.put("sslRequired", "none"))),
                Arguments.of("events", change(realm -> realm.put("eventsEnabled", false))),
                Arguments.of("registration", change(realm -> realm.put("registrationAllowed", true))));
    }

    private static List<String> problems(ObjectNode realm) {
        List<String> problems = new ArrayList<>();
        expect(problems, "brute force", resistsGuessing(realm));
        expect(
                problems,
                "password policy",
                hasPasswordPolicy(realm.path("passwordPolicy").asText()));
        expect(problems, "lifetimes", endsSessions(realm));
        expect(problems, "coordinator's code", asksCoordinatorForCode(realm));
        expect(problems, "code used twice", isFalse(realm, "otpPolicyCodeReusable"));
        expect(problems, "direct grants", deniesDirectGrants(realm));
        ObjectNode client = client(realm);
        expect(
                problems,
                "client flows",
                isFalse(client, "implicitFlowEnabled")
                        && isFalse(client, "directAccessGrantsEnabled")
                        && isFalse(client, "publicClient"));
        expect(
                problems,
                "PKCE",
                client.path("attributes")
                        .path("pkce.code.challenge.method")
                        .asText()
                        .equals("S256"));
        expect(problems, "redirects", texts(client.path("redirectUris")).equals(List.of("${APP_URL}/callback")));
        expect(problems, "secrets", client.path("secret").asText().equals("${APP_OIDC_CLIENT_SECRET}"));
        expect(problems, "users", !realm.has("users") && !realm.toString().contains("\"credentials\""));
        expect(problems, "roles", names(realm.at("/roles/realm"), "name").equals(rolesOfTheCode()));
        expect(problems, "https", realm.path("sslRequired").asText().equals("external"));
        expect(
                problems,
                "events",
                realm.path("eventsEnabled").asBoolean()
                        && realm.path("adminEventsEnabled").asBoolean());
        expect(
                problems,
                "registration",
                isFalse(realm, "registrationAllowed") && isFalse(realm, "resetPasswordAllowed"));
        return problems;
    }

    private static void expect(List<String> problems, String rule, boolean kept) {
        if (!kept) {
            problems.add(rule);
        }
    }

    /** At most ten wrong passwords for one account within a quarter of an hour. */
    private static boolean resistsGuessing(ObjectNode realm) {
        return realm.path("bruteForceProtected").asBoolean()
                && realm.path("failureFactor").asInt(99) <= 10
                && realm.path("waitIncrementSeconds").asInt() >= 900
                && realm.path("maxDeltaTimeSeconds").asInt() >= 900;
    }

    private static boolean hasPasswordPolicy(String policy) {
        Matcher length = Pattern.compile("\\blength\\((\\d+)\\)").matcher(policy);
        return length.find() && Integer.parseInt(length.group(1)) >= 15 && policy.contains("notUsername");
    }

    private static boolean endsSessions(ObjectNode realm) {
        return realm.path("ssoSessionIdleTimeout").asInt(99999) <= 1800
                && realm.path("ssoSessionMaxLifespan").asInt(99999) <= 36000
                && realm.path("accessTokenLifespan").asInt(99999) <= 300
                && isFalse(realm, "rememberMe");
    }

    /** In the flow that browsers take, a subflow for the role asks for a code that nobody can skip. */
    private static boolean asksCoordinatorForCode(ObjectNode realm) {
        boolean reached =
                reachable(realm, realm.path("browserFlow").asText()).contains("faire-valoir coordinator code");
        JsonNode config = find(realm.path("authenticatorConfig"), "alias", "is coordinator")
                .path("config");
        return reached
                && config.path("condUserRole").asText().equals("coordinator")
                && config.path("negate").asText().equals("false")
                && otpForm(realm).path("requirement").asText().equals("REQUIRED");
    }

    private static List<String> reachable(ObjectNode realm, String flow) {
        List<String> found = new ArrayList<>(List.of(flow));
        for (JsonNode execution :
                find(realm.path("authenticationFlows"), "alias", flow).path("authenticationExecutions")) {
            if (execution.path("authenticatorFlow").asBoolean()
                    && !execution.path("requirement").asText().equals("DISABLED")) {
                found.addAll(reachable(realm, execution.path("flowAlias").asText()));
            }
        }
        return found;
    }

    private static boolean deniesDirectGrants(ObjectNode realm) {
        JsonNode flow = find(
                realm.path("authenticationFlows"),
                "alias",
                realm.path("directGrantFlow").asText());
        JsonNode first = flow.path("authenticationExecutions").path(0);
        return first.path("authenticator").asText().equals("deny-access-authenticator")
                && first.path("requirement").asText().equals("REQUIRED");
    }

    private static List<String> rolesOfTheCode() {
        return Stream.of(Role.values()).map(Role::realmName).toList();
    }

    private static ObjectNode otpForm(ObjectNode realm) {
        JsonNode flow = find(realm.path("authenticationFlows"), "alias", "faire-valoir coordinator code");
        return (ObjectNode) find(flow.path("authenticationExecutions"), "authenticator", "auth-otp-form");
    }

    private static ObjectNode client(ObjectNode realm) {
        return (ObjectNode) find(realm.path("clients"), "clientId", "faire-valoir");
    }

    private static ObjectNode attributes(ObjectNode realm) {
        return (ObjectNode) client(realm).get("attributes");
    }

    private static JsonNode find(JsonNode array, String field, String value) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(node -> node.path(field).asText().equals(value))
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private static List<String> groups(JsonNode realm) {
        List<String> paths = new ArrayList<>();
        for (JsonNode top : realm.get("groups")) {
            for (JsonNode group : top.get("subGroups")) {
                paths.add(
                        "/" + top.get("name").asText() + "/" + group.get("name").asText());
            }
        }
        return paths;
    }

    private static List<String> names(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static boolean isFalse(JsonNode node, String field) {
        return node.has(field) && !node.get(field).asBoolean();
    }

    private static Consumer<ObjectNode> change(Consumer<ObjectNode> weaken) {
        return weaken;
    }

    private static ObjectNode read(File file) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(file);
    }
}
