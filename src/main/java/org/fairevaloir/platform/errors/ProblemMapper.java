package org.fairevaloir.platform.errors;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever ends an API request leaves as a problem document. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    @Context
    HttpServletRequest request;

    @Inject
    Incidents incidents;

    @Override
    public Response toResponse(Throwable thrown) {
        Diagnosis diagnosis = incidents.diagnose(request, thrown);
        Response.ResponseBuilder answer = Response.status(diagnosis.status())
                .type(ProblemDocument.TYPE)
                .entity(ProblemDocument.of(
                        ErrorTexts.forProgram(request), diagnosis, (String) request.getAttribute(Incidents.ID)));
        if (!diagnosis.retryAfter().isZero()) {
            answer.header("Retry-After", diagnosis.retryAfter().toSeconds());
        }
        if (thrown instanceof WebApplicationException answered) {
            // A refused method names those that are allowed.
            Object allowed = answered.getResponse().getHeaders().getFirst("Allow");
            answer.header("Allow", allowed);
        }
        return answer.build();
    }
}
