package org.fairevaloir.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Puts the headers on every answer that passes the filters; {@link HeadersBeforeLogin} does so for the others. */
public class HeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SecurityHeaders headers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.addTo(response);
        chain.doFilter(request, new PageResponse(response, headers));
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
}
