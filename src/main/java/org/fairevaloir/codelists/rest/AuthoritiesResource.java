package org.fairevaloir.codelists.rest;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.fairevaloir.codelists.CodeLists;
import org.jspecify.annotations.Nullable;

/** The authorities that are known by name, such as one prefecture. */
@ApplicationScoped
@Path("authorities")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class AuthoritiesResource {
    @Inject
    CodeLists lists;

    /** The authorities of one département; all of them without one. */
    @GET
    public JsonObject list(@QueryParam("department") @Nullable String department) {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        lists.authorities(department)
                .forEach(authority -> rows.add(JSON.createObjectBuilder()
                        .add("code", authority.code())
                        .add("type", authority.type())
                        .add("department", authority.department())
                        .add("name", authority.name())));
        return JSON.createObjectBuilder().add("authorities", rows).build();
    }
}
