package org.fairevaloir.programs;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request under the key that its program chose ({@code Idempotency-Key}, draft-ietf-httpapi-idempotency-key-header).
 *
 * @param key unique for each thing to be done
 * @param content all that makes the request the same or another: its address and its body
 */
public record KeyedRequest(String key, String content) {
    /** A quoted string as the draft has it, or the bare word that most programs send. */
    private static final Pattern HEADER = Pattern.compile("\"([!#-\\[\\]-~]{16,100})\"|([!#-\\[\\]-~]{16,100})");

    /** The key in a header; empty when there is none that could be one. */
    public static Optional<String> key(@Nullable String header) {
        return Optional.ofNullable(header)
                .map(HEADER::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    /** Tells the key and the content, never: both may hold words of a case. */
    @Override
    public String toString() {
        return "KeyedRequest";
    }
}
