package org.fairevaloir.cases.rest;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.cases.CaseCursor;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.FindLookalikes;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.ReadCase;
import org.fairevaloir.cases.WalkCases;
import org.fairevaloir.cases.WalkCases.Step;
import org.fairevaloir.programs.KeyedAnswer;
import org.fairevaloir.programs.KeyedRequest;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.RequestRefused;
import org.jspecify.annotations.Nullable;

/** Field cases for an association's own software: the same use cases as the form, the same refusals. */
@ApplicationScoped
@Path("cases")
@Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
public class CasesResource {
    @Inject
    WalkCases walkCases;

    @Inject
    ReadCase readCase;

    @Inject
    FindLookalikes findLookalikes;

    @Inject
    CaseWrites writes;

    /** One step through the cases in the order of their last change; {@code next} is where the following one begins. */
    @GET
    public Response list(@BeanParam CaseQuery which, @BeanParam StepQuery where, @Context UriInfo address) {
        List<Problem> problems = new ArrayList<>();
        CaseFilter filter = which.filter(problems);
        CaseCursor after = where.after(problems);
        int count = where.count(problems);
        Problems.throwIfAny(problems);
        Step step = walkCases.walk(filter, after, count);
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        step.rows().forEach(row -> rows.add(CaseWriter.row(row)));
        JsonObjectBuilder answer = JSON.createObjectBuilder().add("cases", rows);
        if (step.last() == null) {
            return Response.ok(answer.build()).build();
        }
        answer.add("cursor", step.last().text());
        if (!step.more()) {
            return Response.ok(answer.build()).build();
        }
        URI next = address.getRequestUriBuilder()
                .replaceQueryParam("cursor", step.last().text())
                .build();
        // Without scheme and host: behind a proxy they are whatever the request pretended.
        String relative = next.getRawPath() + "?" + next.getRawQuery();
        return Response.ok(answer.add("next", relative).build())
                .header("Link", "<" + relative + ">; rel=\"next\"")
                .build();
    }

    /** One case, opened: the journal tells. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        CaseView view = readCase.read(id);
        // What is said about a case makes no version of it, so one that is talked about is always told anew.
        ResponseBuilder unchanged = view.notes().isEmpty()
                ? request.evaluatePreconditions(CaseTag.of(view.content().version()))
                : null;
        return (unchanged == null ? Response.ok(opened(view)) : unchanged)
                .tag(CaseTag.of(view.content().version()))
                .build();
    }

    private JsonObject opened(CaseView view) {
        return CaseWriter.view(view, findLookalikes.find(view.content().id()).references())
                .build();
    }

    /** Logs a case under a key: however often it is sent, one case comes of it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response log(
            @HeaderParam("Idempotency-Key") @Nullable String header,
            @QueryParam("submit") @Nullable String submit,
            InputStream sent)
            throws IOException {
        String key = KeyedRequest.key(header).orElseThrow(() -> new RequestRefused(400, "key_missing"));
        KeyedAnswer answer = writes.log(key, submit, JsonBody.of(sent));
        return Response.created(URI.create("cases/" + answer.caseId()))
                .tag(CaseTag.of(answer.version()))
                .entity(saved(answer.caseId(), answer.reference()))
                .build();
    }

    /** Writes a case anew, as it was read before in the version that is said. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @QueryParam("submit") @Nullable String submit,
            InputStream sent)
            throws IOException {
        long version = CaseTag.version(ifMatch);
        JsonBody body = JsonBody.of(sent);
        Saved saved = writes.write(CaseReader.read(body.json(), id, version), submit);
        return Response.ok(saved(id, saved.reference()))
                .tag(CaseTag.of(saved.version()))
                .build();
    }

    private static Object saved(UUID id, String reference) {
        return JSON.createObjectBuilder()
                .add("id", id.toString())
                .add("reference", reference)
                .build();
    }
}
