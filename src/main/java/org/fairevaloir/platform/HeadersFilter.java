package org.fairevaloir.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Puts the headers on every answer that passes the filters; {@link HeadersBeforeLogin} does so for the others. */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SecurityHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.addTo(response);
        chain.doFilter(new PageRequest(request), new PageResponse(response, headers));
    }

    /**
     * PrimeFaces adds its policy to the header instead of setting it, and browsers then obey both; here it replaces
     * the strict one.
     */
    private static final class PageResponse extends HttpServletResponseWrapper {
        private final SecurityHeaders headers;

        PageResponse(HttpServletResponse response, SecurityHeaders headers) {
            super(response);
            this.headers = headers;
        }

        @Override
        public void addHeader(String name, String value) {
            if (SecurityHeaders.POLICY.equalsIgnoreCase(name)) {
                setHeader(name, headers.pagePolicy(value));
            } else {
                super.addHeader(name, value);
            }
        }
    }

    /**
     * PrimeFaces takes the nonce of a posted page from its form, where only its scripts put it. A whole page that is
     * posted gets a fresh one instead; an update inside a page must keep the one that the page was loaded with.
     */
    private static final class PageRequest extends HttpServletRequestWrapper {
        private static final String NONCE = "primefaces.nonce";
        private static final String UPDATE = "jakarta.faces.partial.ajax";
        private static final int BYTES = 16;
        private static final SecureRandom RANDOM = new SecureRandom();

        private final String fresh;

        PageRequest(HttpServletRequest request) {
            super(request);
            byte[] bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            fresh = Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        public @Nullable String getParameter(String name) {
            boolean wholePage = NONCE.equals(name) && super.getParameter(UPDATE) == null;
            return wholePage ? fresh : super.getParameter(name);
        }
    }
}
