package org.fairevaloir.platform.errors;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** As {@link ProblemMapper}; the server has its own mapper for refused input, which only a closer one replaces. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {
    @Context
    Providers providers;

    @Override
    public Response toResponse(ValidationException refused) {
        return providers.getExceptionMapper(Throwable.class).toResponse(refused);
    }
}
