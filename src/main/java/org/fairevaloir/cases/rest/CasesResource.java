package org.fairevaloir.cases.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.shared.Slice;

/** The cases in one's scope, as lists show them: nothing that was sealed. */
@Path("cases")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class CasesResource {
    private static final String ROWS = "50";

    @Inject
    FindCases findCases;

    /**
     * The cases changed last, first.
     *
     * @param first row to begin with, from 0
     * @param count how many rows at most
     */
    @GET
    public JsonObject list(
            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue(ROWS) int count) {
        Slice<CaseSummary> found = findCases.find(CaseFilter.ALL, new CaseWindow(CaseSort.NEWEST_CHANGE, first, count));
        JsonArrayBuilder rows = Json.createArrayBuilder();
        found.rows().forEach(row -> rows.add(json(row)));
        return Json.createObjectBuilder()
                .add("total", found.total())
                .add("cases", rows)
                .build();
    }

    private static JsonObjectBuilder json(CaseSummary row) {
        return Json.createObjectBuilder()
                .add("id", row.id().toString())
                .add("reference", row.reference())
                .add("association", row.association())
                .add("status", row.status().name())
                .add("updatedAt", row.updatedAt().toString());
    }
}
