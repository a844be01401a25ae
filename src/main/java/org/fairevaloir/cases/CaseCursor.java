package org.fairevaloir.cases;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the cases in the order of their last change: after this one. It says where to go on, never what may be
 * seen.
 */
public record CaseCursor(Instant updatedAt, UUID id) implements Serializable {
    private static final Pattern TEXT = Pattern.compile("(20\\d\\d-[\\d-]{5}T[\\d:.]{8,18}Z) ([0-9a-f-]{36})");

    static CaseCursor after(CaseSummary last) {
        return new CaseCursor(last.updatedAt(), last.id());
    }

    /** As programs hand it back, without looking into it. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((updatedAt + " " + id).getBytes(StandardCharsets.US_ASCII));
    }

    /** The place that was handed back; empty when it is none. */
    public static Optional<CaseCursor> of(String text) {
        try {
            Matcher found = TEXT.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return found.matches()
                    ? Optional.of(new CaseCursor(Instant.parse(found.group(1)), UUID.fromString(found.group(2))))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
