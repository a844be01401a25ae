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
import org.fairevaloir.commitments.FindCommitments;

/** The commitments that a case may contradict or confirm. */
@ApplicationScoped
@Path("commitments")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class CommitmentsResource {
    @Inject
    FindCommitments findCommitments;

    @Inject
    Clock clock;

    /** Every commitment made by today, those overdue first. */
    @GET
    public JsonObject list() {
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        findCommitments
                .find(LocalDate.now(clock))
                .forEach(made -> rows.add(JSON.createObjectBuilder()
                        .add("code", made.code())
                        .add("title", made.title())
                        .add("ministry", made.ministry())
                        .add("madeOn", made.madeOn().toString())
                        .add("status", made.status().name())));
        return JSON.createObjectBuilder().add("commitments", rows).build();
    }
}
