package org.fairevaloir.bench.goals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.fairevaloir.testing.Platform;

/** A program that calls the API with a token, which lives for five minutes only and so is asked for again in time. */
final class Member {
    private static final Duration FRESH = Duration.ofMinutes(4);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Callable<String> login;
    private String token = "";
    private long until;

    Member(Callable<String> login) {
        this.login = login;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    /** Under a key of its own, so that it is another case each time. */
    HttpResponse<String> post(String path, String json) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) throws Exception {
        return HttpRequest.newBuilder(URI.create(Platform.url() + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private synchronized String token() throws Exception {
        if (System.nanoTime() > until || token.isEmpty()) {
            token = login.call();
            until = System.nanoTime() + FRESH.toNanos();
        }
        return token;
    }
}
