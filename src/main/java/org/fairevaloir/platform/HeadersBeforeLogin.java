package org.fairevaloir.platform;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fairevaloir.platform.errors.Incidents;

/**
 * Stands around login, which the server asks before any filter: puts the headers on what login answers by itself, and
 * turns what fails in it, a lost database for instance, into a clear answer that lets nobody in.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class HeadersBeforeLogin implements HttpAuthenticationMechanism {
    @Inject
    @Delegate
    @Any
    HttpAuthenticationMechanism login;

    @Inject
    SecurityHeaders headers;

    @Inject
    Incidents incidents;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        headers.addTo(response);
        try {
            return login.validateRequest(request, response, context);
        } catch (RuntimeException e) {
            incidents.answer(request, response, e);
            return AuthenticationStatus.SEND_FAILURE;
        }
    }
}
