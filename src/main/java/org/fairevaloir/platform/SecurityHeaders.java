package org.fairevaloir.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers that every answer carries: pages, files, redirects, errors, API. No script runs, so that what a person
 * typed can't become one, whatever else fails; only a page that asks for it gets our one script, by a nonce.
 */
public final class SecurityHeaders {
    static final String POLICY = "Content-Security-Policy";

    private final Map<String, String> always = new LinkedHashMap<>();

    /**
     * @param app public address of the platform
     * @param issuer the login server, where forms may end: signing out, and posting after the session ended
     */
    public SecurityHeaders(URI app, URI issuer) {
        String forms = "form-action 'self' " + issuer.getScheme() + "://" + issuer.getAuthority();
        always.put(
                POLICY,
                "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'; " + forms);
        always.put("X-Content-Type-Options", "nosniff");
        always.put("X-Frame-Options", "DENY");
        always.put("Referrer-Policy", "no-referrer");
        always.put("Cross-Origin-Opener-Policy", "same-origin");
        always.put("Cross-Origin-Resource-Policy", "same-origin");
        always.put(
                "Permissions-Policy",
                "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
                        + "microphone=(), midi=(), payment=(), usb=()");
        if ("https".equals(app.getScheme())) {
            always.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        // What carries no word of a case, such as a style sheet, says otherwise itself.
        always.put("Cache-Control", "no-store");
    }

    /** Lets a script with this nonce run on this one answer, and ask this server for more. */
    public void allowScript(HttpServletResponse response, String nonce) {
        response.setHeader(POLICY, always.get(POLICY) + "; script-src 'nonce-" + nonce + "'; connect-src 'self'");
    }

    /** Puts the strict headers on an answer that has not begun. */
    public void addTo(HttpServletResponse response) {
        always.forEach(response::setHeader);
    }
}
