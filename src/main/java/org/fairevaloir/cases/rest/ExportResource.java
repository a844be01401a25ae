package org.fairevaloir.cases.rest;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fairevaloir.cases.exports.Export;
import org.fairevaloir.cases.exports.ExportCases;
import org.fairevaloir.cases.exports.ExportFormat;
import org.fairevaloir.cases.exports.ExportOrder;
import org.fairevaloir.cases.exports.ExportSheet;
import org.fairevaloir.cases.exports.ReadExported;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/** An export as the page makes it, for an association's own software: with its purpose, in the journal first. */
@ApplicationScoped
@Path("cases/export")
public class ExportResource {
    @Inject
    ExportCases exportCases;

    @Inject
    ReadExported readExported;

    @Inject
    ManagedExecutorService workers;

    @Inject
    Clock clock;

    /** The file, written while it is read; titles of its columns in the language asked for. */
    @GET
    @Produces(MediaType.WILDCARD)
    public Response export(@BeanParam CaseQuery which, @BeanParam ExportQuery what, @Context HttpHeaders headers) {
        Export export = ordered(which, what);
        ExportFormat format = export.order().format();
        Locale language = Language.accepted(headers.getAcceptableLanguages());
        StreamingOutput content = answer ->
                new ExportSheet(workers, language).write(export, after -> readExported.read(export, after), answer);
        return Response.ok(content, format.sheet().mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + format.fileName(LocalDate.now(clock)) + "\"")
                .language(language)
                .build();
    }

    private Export ordered(CaseQuery which, ExportQuery what) {
        List<Problem> problems = new ArrayList<>();
        ExportOrder order = new ExportOrder(
                which.filter(problems), what.format(problems), what.texts(problems), what.purpose, what.words);
        Problems.throwIfAny(problems);
        try {
            return exportCases.export(order);
        } catch (Problems refused) {
            throw new Problems(
                    refused.list().stream().map(ExportResource::inAddress).toList());
        }
    }

    private static Problem inAddress(Problem problem) {
        return problem.field().isEmpty()
                ? problem
                : new Problem("?" + problem.field(), problem.key(), problem.arguments());
    }
}
