package org.fairevaloir.platform.errors;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Last resort for what a page or servlet throws: the server itself would write its message to the log. */
public class IncidentFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** In bytes, as {@code web.xml} says for forms with a file: told before anything of it is read. */
    private static final long LARGEST = 21_000_000;

    @Inject
    transient Incidents incidents;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            if (response.isCommitted()) {
                throw e;
            }
            incidents.answer(request, response, e);
        } catch (ServletException | RuntimeException e) {
            incidents.answer(request, response, e);
        }
    }
}
