package org.fairevaloir.access.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What the browser says about who made it send a request. Another site may link to a page; it may not post to one,
 * embed one or read one.
 */
final class FetchMetadata {
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private FetchMetadata() {}

    static boolean allows(HttpServletRequest request, String ownOrigin) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site == null) {
            return READS.contains(request.getMethod()) || originIsNotForeign(request, ownOrigin);
        }
        return OURS.contains(site) || (isNavigation(request) && READS.contains(request.getMethod()));
    }

    /** Whether a person follows a link or types an address, as opposed to a page that fetches a part of itself. */
    static boolean isNavigation(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        String destination = request.getHeader("Sec-Fetch-Dest");
        return mode == null || ("navigate".equals(mode) && (destination == null || "document".equals(destination)));
    }

    /**
     * Older browsers say only {@code Origin}, and "null" for our own pages since these send no referrer; there the
     * cookie's SameSite and the view's own token stand guard.
     */
    private static boolean originIsNotForeign(HttpServletRequest request, String ownOrigin) {
        String origin = request.getHeader("Origin");
        return origin == null || "null".equals(origin) || origin.equals(ownOrigin);
    }
}
