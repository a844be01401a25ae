package org.fairevaloir.access;

import jakarta.enterprise.event.Event;
import jakarta.faces.application.ResourceHandler;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands before every page: a page that is not for this person answers exactly like one that does not exist.
 * Mapped in {@code web.xml}, after login.
 */
public class PageGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Event<Refusal> refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String page = request.getServletPath();
        if (isResource(page) || PagePolicy.required(page).filter(user::may).isPresent()) {
            chain.doFilter(request, response);
            return;
        }
        if (PagePolicy.required(page).isPresent()) {
            refusals.fire(new Refusal(page));
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Style sheets, scripts and pictures are the same for everybody, signed in or not. */
    private static boolean isResource(String page) {
        return page.startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/");
    }
}
