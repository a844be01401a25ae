package org.fairevaloir.platform.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.fairevaloir.access.ChosenLanguage;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Problem;

/** What went wrong, in the reader's language: French, unless another was chosen or asked for. */
public final class ErrorTexts {
    private static final Map<Integer, String> BY_STATUS = Map.ofEntries(
            Map.entry(400, "bad_request"),
            Map.entry(401, "token_needed"),
            Map.entry(403, "refused"),
            Map.entry(404, "not_found"),
            Map.entry(405, "method_refused"),
            Map.entry(406, "not_acceptable"),
            Map.entry(409, "changed_meanwhile"),
            Map.entry(412, "changed_since"),
            Map.entry(413, "too_large"),
            Map.entry(415, "media_type_refused"),
            Map.entry(422, "invalid"),
            Map.entry(428, "version_needed"),
            Map.entry(429, "too_many"),
            Map.entry(503, "unavailable"));

    private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private ErrorTexts(Locale language) {
        bundle = ResourceBundle.getBundle("i18n.errors", language, CONTROL);
    }

    /** For a person: as the pages are. */
    static ErrorTexts of(HttpServletRequest request) {
        return new ErrorTexts(ChosenLanguage.of(request));
    }

    /** For a program, which says what it reads. */
    static ErrorTexts forProgram(HttpServletRequest request) {
        return new ErrorTexts(accepted(request));
    }

    static ErrorTexts in(Locale language) {
        return new ErrorTexts(language);
    }

    /** Key of the texts for a status that nobody explained further. */
    static String keyOf(int status) {
        return BY_STATUS.getOrDefault(status, status < 500 ? "bad_request" : "unexpected");
    }

    boolean knows(String key) {
        return bundle.containsKey(key + ".title");
    }

    String title(String key) {
        return bundle.getString(key + ".title");
    }

    String text(String key) {
        return bundle.getString(key + ".text");
    }

    String label(String key) {
        return bundle.getString(key);
    }

    /** The sentence of a refused field, the same as on the pages; else what the check itself said. */
    String sentence(Problem problem) {
        return org.fairevaloir.shared.Texts.find(
                        language(), problem.key(), problem.arguments().toArray())
                .orElse(problem.key());
    }

    Locale language() {
        return bundle.getLocale();
    }

    private static Locale accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.FRENCH;
        }
        return Language.accepted(Collections.list(request.getLocales()));
    }
}
