package org.fairevaloir.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairevaloir.testing.Platform;

/**
 * Somebody's browser, as far as HTTP goes: keeps cookies by server, also those that Keycloak marks "secure" on plain
 * http, which Java's own cookie store drops; follows no redirect by itself.
 */
public final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Map<Integer, Map<String, String>> cookies = new ConcurrentHashMap<>();
    final Map<String, String> headers = new TreeMap<>();

    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(absolute(address)).GET());
    }

    public HttpResponse<String> post(String address, Map<String, String> form)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(absolute(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form))));
    }

    /** Any other method, with nothing in it. */
    HttpResponse<String> send(String method, String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(absolute(address)).method(method, BodyPublishers.noBody()));
    }

    /** Status of a page, asked for without following where it leads. */
    int status(String address) throws IOException, InterruptedException {
        return get(address).statusCode();
    }

    /** Goes where the answer leads, to the end. */
    public HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        for (int i = 0; i < 10 && last.headers().firstValue("Location").isPresent(); i++) {
            last = get(last.uri()
                    .resolve(last.headers().firstValue("Location").get())
                    .toString());
        }
        return last;
    }

    /** Asks for an address and signs in on Keycloak's own page; the answer is the one after coming back. */
    public HttpResponse<String> signIn(String address, String username) throws IOException, InterruptedException {
        HttpResponse<String> page = submit(
                follow(get(address)),
                Map.of("username", username, "password", Platform.password(), "credentialId", ""));
        if (page.body().contains("name=\"otp\"")) {
            page = submit(page, Map.of("otp", Platform.coordinatorCode()));
        }
        return page;
    }

    /** Sends the first form of Keycloak's page. */
    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> form)
            throws IOException, InterruptedException {
        Matcher action = FORM.matcher(page.body());
        if (!action.find()) {
            throw new IllegalStateException("no form at " + page.uri() + ", status " + page.statusCode());
        }
        return follow(post(action.group(1).replace("&amp;", "&"), form));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return send(request, BodyHandlers.ofString());
    }

    /** Sends a form with a file in it, as a browser does. */
    public HttpResponse<String> upload(String address, Map<String, String> form, String field, byte[] file)
            throws IOException, InterruptedException {
        String boundary = "----part-of-a-form";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> value : form.entrySet()) {
            body.writeBytes(part(boundary, value.getKey(), "", value.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        body.writeBytes(part(boundary, field, "; filename=\"cas.csv\"", file));
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(absolute(address))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String boundary, String name, String more, byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    /** Sends a form that is answered by a file, which may be long. */
    public HttpResponse<InputStream> download(String address, Map<String, String> form)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(absolute(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form))),
                BodyHandlers.ofInputStream());
    }

    /** What the visitor's browser sends to the platform with each request. */
    public String cookies() {
        return header(cookies.getOrDefault(absolute("/").getPort(), Map.of()));
    }

    private static String header(Map<String, String> kept) {
        return kept.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        int port = request.copy().build().uri().getPort();
        Map<String, String> kept = cookies.computeIfAbsent(port, p -> new ConcurrentSkipListMap<>());
        if (!kept.isEmpty()) {
            request.header("Cookie", header(kept));
        }
        headers.forEach(request::header);
        HttpResponse<T> answer =
                CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), handler);
        answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(kept, cookie));
        return answer;
    }

    private static void keep(Map<String, String> kept, String cookie) {
        String pair = cookie.substring(0, (cookie + ";").indexOf(';'));
        String name = pair.substring(0, pair.indexOf('='));
        if (pair.endsWith("=") || cookie.contains("Max-Age=0")) {
            kept.remove(name);
        } else {
            kept.put(name, pair.substring(name.length() + 1));
        }
    }

    private static URI absolute(String address) {
        return URI.create(address.startsWith("/") ? Platform.url() + address : address);
    }

    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
