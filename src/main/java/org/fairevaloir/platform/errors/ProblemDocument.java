package org.fairevaloir.platform.errors;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/** What went wrong, as RFC 9457 has programs read it. */
public final class ProblemDocument {
    static final String TYPE = "application/problem+json; charset=UTF-8";

    private ProblemDocument() {}

    static String of(ErrorTexts texts, Diagnosis diagnosis, @Nullable String incident) {
        JsonObjectBuilder document = JSON.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", texts.title(diagnosis.key()))
                .add("status", diagnosis.status())
                .add("detail", texts.text(diagnosis.key()))
                .add("key", diagnosis.key());
        if (incident != null) {
            document.add("incident", incident);
        }
        diagnosis.members().forEach(document::add);
        if (!diagnosis.problems().isEmpty()) {
            document.add("errors", errors(diagnosis.problems(), texts));
        }
        return document.build().toString();
    }

    private static JsonArrayBuilder errors(List<Problem> problems, ErrorTexts texts) {
        JsonArrayBuilder errors = JSON.createArrayBuilder();
        for (Problem problem : problems) {
            errors.add(place(problem.field()).add("key", problem.key()).add("detail", texts.sentence(problem)));
        }
        return errors;
    }

    /** Where it is: in what was sent, or {@code ?count} in the address. */
    private static JsonObjectBuilder place(String field) {
        return field.startsWith("?")
                ? JSON.createObjectBuilder().add("parameter", field.substring(1))
                : JSON.createObjectBuilder().add("pointer", pointer(field));
    }

    /** {@code blockages[0].right} as RFC 6901 has it: {@code #/blockages/0/right}. */
    static String pointer(String field) {
        return field.isEmpty()
                ? "#"
                : "#/"
                        + field.replace("~", "~0")
                                .replace("/", "~1")
                                .replaceAll("\\[(\\d+)]", "/$1")
                                .replace('.', '/');
    }
}
