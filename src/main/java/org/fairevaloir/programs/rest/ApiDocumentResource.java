package org.fairevaloir.programs.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.fairevaloir.programs.ApiDocument;
import org.fairevaloir.shared.Language;

/** What this interface offers, as OpenAPI has programs read it. */
@ApplicationScoped
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class ApiDocumentResource {

    /** The document, in the language that is asked for. */
    @GET
    public Response read(@Context HttpHeaders headers) {
        Locale language = Language.accepted(headers.getAcceptableLanguages());
        return Response.ok(ApiDocument.in(language))
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
