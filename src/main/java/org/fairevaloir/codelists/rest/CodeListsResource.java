package org.fairevaloir.codelists.rest;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.NotFound;

/** The code lists: what may be said in a coded field, and what each code means. */
@ApplicationScoped
@Path("code-lists")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class CodeListsResource {
    @Inject
    CodeLists lists;

    /** The names of the lists. */
    @GET
    public JsonObject list() {
        return JSON.createObjectBuilder()
                .add("codeLists", JSON.createArrayBuilder(lists.keys()))
                .build();
    }

    /** The codes of one list, in order of display. */
    @GET
    @Path("{list}")
    public Response read(@PathParam("list") String list, @Context HttpHeaders headers) {
        List<Code> codes = lists.codes(list);
        if (codes.isEmpty()) {
            throw new NotFound("code list");
        }
        Locale language = Language.accepted(headers.getAcceptableLanguages());
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        codes.forEach(code -> rows.add(row(code, language)));
        JsonObject answer = JSON.createObjectBuilder()
                .add("list", list)
                .add("language", language.getLanguage())
                .add("codes", rows)
                .build();
        return Response.ok(answer)
                .language(language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private JsonObjectBuilder row(Code code, Locale language) {
        JsonObjectBuilder row =
                JSON.createObjectBuilder().add("code", code.code()).add("label", code.label(language));
        String definition = code.help(language);
        if (!definition.isEmpty()) {
            row.add("definition", definition);
        }
        code.parent().ifPresent(parent -> row.add("parent", parent));
        return row;
    }
}
