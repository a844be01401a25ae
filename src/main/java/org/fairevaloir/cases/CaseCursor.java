package org.fairevaloir.cases;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in an ordered list of cases: at this one. It says where to go on, never what may be seen.
 *
 * @param key what the list is ordered by, of this case: a moment as ISO 8601, or a reference
 */
public record CaseCursor(String key, UUID id) implements Serializable {
    private static final Pattern TEXT = Pattern.compile("(\\S{8,30}) ([0-9a-f-]{36})");
    private static final Pattern MOMENT = Pattern.compile("20\\d\\d-[\\d-]{5}T[\\d:.]{8,18}Z");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,8}-\\d{4}-\\d{1,9}");

    /**
     * The place of this case in a list of this order.
     *
     * @throws NullPointerException when it has no place in it: one that was never submitted in the order of submission
     */
    public static CaseCursor at(CaseSummary row, CaseSort sort) {
        String key = switch (sort) {
            case NEWEST_CHANGE, OLDEST_CHANGE -> row.updatedAt().toString();
            case OLDEST_SUBMISSION -> Objects.requireNonNull(row.submittedAt()).toString();
            case REFERENCE, REFERENCE_DESCENDING -> row.reference();
        };
        return new CaseCursor(key, row.id());
    }

    /** The place before all cases of this moment, in an order of moments. */
    static CaseCursor before(Instant moment) {
        return new CaseCursor(moment.toString(), new UUID(0, 0));
    }

    /** As programs and addresses hand it back, without looking into it. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + " " + id).getBytes(StandardCharsets.US_ASCII));
    }

    /** The place in a list of this order that was handed back; empty when it is none. */
    public static Optional<CaseCursor> of(String text, CaseSort sort) {
        try {
            Matcher found = TEXT.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII));
            return found.matches() && isKeyOf(sort, found.group(1))
                    ? Optional.of(new CaseCursor(found.group(1), UUID.fromString(found.group(2))))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isKeyOf(CaseSort sort, String key) {
        return switch (sort) {
            case REFERENCE, REFERENCE_DESCENDING -> REFERENCE.matcher(key).matches();
            case NEWEST_CHANGE, OLDEST_CHANGE, OLDEST_SUBMISSION ->
                MOMENT.matcher(key).matches() && Instant.parse(key) != null;
        };
    }
}
