package org.fairevaloir.platform.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.platform.api.RateLimits.Allowance;
import org.fairevaloir.shared.RequestRefused;

/** Counts each request of a program before it does anything, and tells the program what it has left. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RateLimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ALLOWANCE = RateLimitFilter.class.getName();

    @Inject
    CurrentUser user;

    @Inject
    RateLimits limits;

    @Override
    public void filter(ContainerRequestContext request) {
        String subject = user.theCaller().subject();
        Allowance allowance = READING.contains(request.getMethod()) ? limits.read(subject) : limits.write(subject);
        request.setProperty(ALLOWANCE, allowance);
        if (allowance.isExceeded()) {
            throw new RequestRefused(429, "too_many", allowance.after());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getProperty(ALLOWANCE) instanceof Allowance allowance) {
            answer.getHeaders().putSingle("RateLimit-Policy", allowance.policy());
            answer.getHeaders().putSingle("RateLimit", allowance.state());
        }
    }
}
