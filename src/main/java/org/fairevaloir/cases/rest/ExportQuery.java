package org.fairevaloir.cases.rest;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairevaloir.cases.exports.ExportFormat;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/** What a program takes along and what for, as the address says it; a problem is added for what can't be read. */
public class ExportQuery {
    @QueryParam("format")
    @Nullable
    String format;

    @QueryParam("texts")
    @Nullable
    String texts;

    @QueryParam("purpose")
    @Nullable
    String purpose;

    @QueryParam("words")
    @Nullable
    String words;

    /** CSV where nothing is said. */
    ExportFormat format(List<Problem> problems) {
        Optional<ExportFormat> known = Stream.of(ExportFormat.values())
                .filter(each -> each.name().equals(format))
                .findFirst();
        if (format != null && known.isEmpty()) {
            problems.add(Problem.of("?format", "programs.problem.notFormat"));
        }
        return known.orElse(ExportFormat.CSV);
    }

    /** Whether the texts come along; not where nothing is said. */
    boolean texts(List<Problem> problems) {
        return YesOrNo.of("texts", texts, problems);
    }
}
