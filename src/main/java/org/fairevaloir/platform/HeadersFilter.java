package org.fairevaloir.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
        chain.doFilter(request, response);
    }
}
