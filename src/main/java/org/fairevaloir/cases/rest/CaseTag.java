package org.fairevaloir.cases.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairevaloir.shared.RequestRefused;
import org.jspecify.annotations.Nullable;

/** The version of a case as HTTP knows it (RFC 9110): given as {@code ETag}, asked for in {@code If-Match}. */
final class CaseTag {
    /** From 1: version 0 would be a case that is not stored yet. */
    private static final Pattern ONE = Pattern.compile("\"([1-9]\\d{0,17})\"");

    private CaseTag() {}

    static EntityTag of(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** @throws RequestRefused when no version is given (428), or nothing that ever was a tag of ours (412) */
    static long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new RequestRefused(428, "version_needed");
        }
        Matcher tag = ONE.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new RequestRefused(412, "changed_since");
        }
        return Long.parseLong(tag.group(1));
    }
}
