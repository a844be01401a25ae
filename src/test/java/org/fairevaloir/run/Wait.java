package org.fairevaloir.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting with a bound: until a server answers, dies or takes too long. */
final class Wait {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Wait() {}

    /** Returns when {@code ready} holds; fails as soon as the server has died, or after {@code atMost}. */
    static void until(BooleanSupplier ready, Processes.Server server, Duration atMost, Progress progress)
            throws StartFailure {
        long end = System.nanoTime() + atMost.toNanos();
        boolean alive = server.isAlive();
        while (!ready.getAsBoolean()) {
            if (!alive) {
                throw StartFailure.seeLog(died(server), server.log());
            }
            if (System.nanoTime() > end) {
                throw StartFailure.seeLog(
                        capital(server.name()) + " did not answer within " + atMost.toSeconds() + " s.", server.log());
            }
            progress.stillWaiting(server.name() + " is starting");
            pause();
            alive = server.isAlive();
        }
    }

    /** The HTTP status of a GET without following redirects, or 0 while nobody answers. */
    static int status(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    static void pause() throws StartFailure {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting.", interrupted);
        }
    }

    static String died(Processes.Server server) {
        String cause = "";
        if (text(server).contains("No space left on device")) {
            cause = " The disk is full.";
        }
        return capital(server.name()) + " ended by itself (exit code "
                + server.process().exitValue() + ")." + cause;
    }

    /** What the server has written so far; empty when it can't be read. */
    static String text(Processes.Server server) {
        try {
            return new String(Files.readAllBytes(server.log()), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            return "";
        }
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
