package org.fairevaloir.commitments.rest;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.fairevaloir.commitments.ListReferences;

/** The measures of the national plans that a case may concern. */
@ApplicationScoped
@Path("plan-measures")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class PlanMeasuresResource {
    @Inject
    ListReferences listReferences;

    @Inject
    Clock clock;

    /** Every measure, by plan and number. */
    @GET
    public JsonObject list() {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        listReferences
                .list(LocalDate.now(clock))
                .measures()
                .forEach(measure -> rows.add(JSON.createObjectBuilder()
                        .add("code", measure.code())
                        .add("plan", measure.plan())
                        .add("number", measure.number())
                        .add("title", measure.title())));
        return JSON.createObjectBuilder().add("measures", rows).build();
    }
}
