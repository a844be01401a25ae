package org.fairevaloir.statistics.rest;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.UUID;
import org.fairevaloir.statistics.EditionSummary;
import org.fairevaloir.statistics.EditionView;
import org.fairevaloir.statistics.FindEditions;
import org.fairevaloir.statistics.ReadEdition;

/** The editions that one may read. */
@ApplicationScoped
@Path("editions")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class EditionsResource {
    @Inject
    FindEditions findEditions;

    @Inject
    ReadEdition readEdition;

    /** The editions, the newest first. */
    @GET
    public JsonArray list() {
        JsonArrayBuilder editions = JSON.createArrayBuilder();
        findEditions.find().forEach(edition -> editions.add(json(edition)));
        return editions.build();
    }

    /** The edition as it was frozen: its SHA-256 is the entity tag. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        EditionView edition = readEdition.read(id);
        EntityTag hash = new EntityTag(edition.summary().hash());
        ResponseBuilder unchanged = request.evaluatePreconditions(hash);
        return (unchanged == null ? Response.ok(edition.json()) : unchanged)
                .tag(hash)
                .build();
    }

    private static JsonObjectBuilder json(EditionSummary edition) {
        JsonValue publishedAt = edition.publishedAt() == null
                ? JsonValue.NULL
                : JSON.createValue(edition.publishedAt().toString());
        return JSON.createObjectBuilder()
                .add("id", edition.id().toString())
                .add("number", edition.number())
                .add("cutoff", edition.cutoff().toString())
                .add("publishedAt", publishedAt)
                .add("hash", edition.hash());
    }
}
