package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.e2e.pages.Editions;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.testing.ApiContract;
import org.fairevaloir.testing.ApiContract.Operation;
import org.fairevaloir.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every answer that the document of the API names is given by the running platform, as it is described; and no other. */
class ApiAnswersE2E extends InBrowser {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HALF_MADE = "demi";
    private static final String NOBODY_S = UUID.randomUUID().toString();

    /** More than anybody may ask in a minute. */
    private static final int TOO_OFTEN = 2_000;

    /** Answered from memory while the database is away; it is the login server that may be away there. */
    private static final Set<String> WITHOUT_DATABASE =
            Set.of("/authorities", "/code-lists", "/code-lists/{list}", "/openapi.json");

    private static ApiContract contract;
    private static String example;
    private static Software software;
    private static Software observer;
    private static Software hasty;
    private static Software halfMade;

    /** Where each operation is called when all is well: an id that is there, a version that is the last one. */
    private final Map<Operation, Request> sound = new HashMap<>();

    private final List<String> breaches = new ArrayList<>();

    /** @param headers name and value in turn */
    private record Request(String method, String path, String body, List<String> headers) {
        Request at(String other) {
            return new Request(method, other, body, headers);
        }

        Request saying(String other) {
            return new Request(method, path, other, headers);
        }

        Request with(String name, String value) {
            return new Request(method, path, body, List.of(name, value));
        }

        Request withAlso(String name, String value) {
            return new Request(
                    method,
                    path,
                    body,
                    Stream.concat(headers.stream(), Stream.of(name, value)).toList());
        }

        HttpResponse<String> by(Software any) throws IOException, InterruptedException {
            String[] all = headers.toArray(String[]::new);
            return switch (method) {
                case "get" -> any.get(path, all);
                case "post" -> any.post(path, body, all);
                default -> any.put(path, body, all);
            };
        }
    }

    @BeforeAll
    static void publishAnEditionAndReadTheDescription() throws Exception {
        try (Person coordinator = signedIn("coordination")) {
            new Editions(coordinator).compileAndPublish();
            assertThat(coordinator.notice()).containsText("publiée");
        }
        software = new Software(KeycloakAdmin.tokenOfSoftware());
        observer = new Software(
                KeycloakAdmin.tokensOf("miprof").get("access_token").asText());
        hasty = new Software(
                KeycloakAdmin.tokensOf("amicaledunid").get("access_token").asText());
        KeycloakAdmin.createWithoutRole(HALF_MADE);
        halfMade = new Software(
                KeycloakAdmin.tokensOf(HALF_MADE).get("access_token").asText());
        String document = software.get("/openapi.json").body();
        contract = new ApiContract(document);
        example = MAPPER.readTree(document)
                .at("/paths/~1cases/post/requestBody/content/application~1json/example")
                .toString();
    }

    @AfterAll
    static void deleteTheHalfMadeAccount() throws Exception {
        KeycloakAdmin.delete(HALF_MADE);
    }

    @Test
    void every_answer_that_is_named_is_given_and_no_other() throws Exception {
        Map<Operation, Set<Integer>> given = new HashMap<>();
        for (Operation operation : operations()) {
            Set<Integer> of = new TreeSet<>();
            given.put(operation, of);
            Request request = sound(operation);
            of.add(judged(operation, request.by(software)));
            of.add(judged(operation, request.by(new Software(""))));
            of.add(judged(operation, request.by(halfMade)));
            of.add(judged(operation, request.withAlso("Accept", "text/html").by(software)));
            of.add(judged(
                    operation,
                    request.at(request.path() + (request.path().contains("?") ? "&" : "?") + "sumbit=1")
                            .by(software)));
            of.add(judged(operation, request.by(observer)));
            of.add(judged(operation, elsewhere(operation, request).by(software)));
            of.addAll(ofItsOwn(operation, request));
            of.add(judged(operation, tooOften(operation)));
        }
        Platform.database().stop();
        try {
            for (Operation operation : operations()) {
                given.get(operation).add(judged(operation, sound(operation).by(software)));
            }
        } finally {
            Platform.database().start();
        }

        assertThat(breaches).isEmpty();
        WITHOUT_DATABASE.forEach(path -> given.get(new Operation(path, "get")).add(503));
        assertThat(given).isEqualTo(contract.promised());
    }

    private static List<Operation> operations() {
        return contract.promised().keySet().stream()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .toList();
    }

    /** What only some are answered: conditions, bodies, states of a case. */
    private Set<Integer> ofItsOwn(Operation operation, Request request) throws Exception {
        Set<Integer> given = new TreeSet<>();
        String tag = request.by(software).headers().firstValue("ETag").orElse("");
        if (request.method().equals("get")) {
            if (!tag.isEmpty()) {
                given.add(judged(operation, request.with("If-None-Match", tag).by(software)));
            }
            return given;
        }
        given.add(judged(operation, request.saying("{").by(software)));
        given.add(judged(operation, request.saying(" ".repeat(1_000_001)).by(software)));
        given.add(
                judged(operation, request.withAlso("Content-Type", "text/plain").by(software)));
        if (operation.method().equals("put")) {
            given.add(judged(operation, request.with("If-Match", "\"0\"").by(software)));
            given.add(judged(operation, request.with("X", "none").by(software)));
            Request last = sound(operation);
            HttpResponse<String> submitted =
                    last.at(last.path() + "?submit=true").by(software);
            assertThat(submitted.statusCode()).isEqualTo(200);
            String now = submitted.headers().firstValue("ETag").orElseThrow();
            given.add(judged(operation, last.with("If-Match", now).by(software)));
        }
        return given;
    }

    /** The same of something that is not there; as it was, where nothing has an id. */
    private static Request elsewhere(Operation operation, Request request) {
        return switch (operation.path()) {
            case "/cases/{id}" -> request.at("/cases/" + NOBODY_S);
            case "/editions/{id}" -> request.at("/editions/" + NOBODY_S);
            case "/code-lists/{list}" -> request.at("/code-lists/no_such_list");
            default -> request;
        };
    }

    /** By an account of its own, and asking for what costs little. */
    private HttpResponse<String> tooOften(Operation operation) throws Exception {
        Request request = elsewhere(operation, cheap(sound(operation)));
        HttpResponse<String> answer = request.by(hasty);
        for (int i = 0; i < TOO_OFTEN && answer.statusCode() != 429; i++) {
            answer = request.by(hasty);
        }
        return answer;
    }

    private static Request cheap(Request request) {
        return request.method().equals("get") ? request : request.saying("{");
    }

    /** A request that is answered as one hopes; the first call makes what it is about. */
    private Request sound(Operation operation) throws Exception {
        if (operation.equals(new Operation("/cases", "post"))) {
            return new Request(
                    "post",
                    "/cases",
                    example,
                    List.of("Idempotency-Key", UUID.randomUUID().toString()));
        }
        Request known = sound.get(operation);
        if (known == null || known.method().equals("put")) {
            known = made(operation, known);
            sound.put(operation, known);
        }
        return known;
    }

    private Request made(Operation operation, Request known) throws Exception {
        String path = operation.path();
        if (path.equals("/cases/{id}")) {
            return known == null ? ofNewCase(operation.method()) : atLastVersion(known);
        }
        return new Request(
                "get",
                switch (path) {
                    case "/cases/export" -> path + "?purpose=OTHER_SOFTWARE&status=VALIDATED";
                    case "/code-lists/{list}" -> "/code-lists/right";
                    case "/editions/{id}" ->
                        "/editions/"
                                + parsed(software.get("/editions")).at("/0/id").asText();
                    default -> path;
                },
                "",
                List.of());
    }

    private static Request ofNewCase(String method) throws Exception {
        HttpResponse<String> logged = software.post(
                "/cases", example, "Idempotency-Key", UUID.randomUUID().toString());
        String path = "/cases/" + parsed(logged).get("id").asText();
        String tag = logged.headers().firstValue("ETag").orElseThrow();
        return method.equals("get")
                ? new Request(method, path, "", List.of())
                : new Request(method, path, example, List.of("If-Match", tag));
    }

    /** Without the database it is the version that was the last. */
    private static Request atLastVersion(Request known) throws Exception {
        return software.get(known.path())
                .headers()
                .firstValue("ETag")
                .map(tag -> known.with("If-Match", tag))
                .orElse(known);
    }

    /** The status of an answer; what of it is not as the document says is told at the end, all at once. */
    private int judged(Operation operation, HttpResponse<String> answer) {
        int status = answer.statusCode();
        String what = operation + " " + status + " " + answer.body() + " ";
        Set<String> types = contract.mediaTypes(operation, status);
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        contract.breaches(operation, status, answer.body()).forEach(breach -> breaches.add(what + breach));
        if (types.isEmpty() ? !answer.body().isEmpty() : !types.contains(type)) {
            breaches.add(what + type + " is none of " + types);
        }
        return status;
    }

    private static JsonNode parsed(HttpResponse<String> answer) throws IOException {
        return MAPPER.readTree(answer.body());
    }
}
