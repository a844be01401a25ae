package org.fairevaloir.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a page tells a person after a click: that it is done, or what to correct and where. */
@ApplicationScoped
public class Notices {
    private static final String FORM = "form:";

    @Inject
    Texts texts;

    /** Tells that it is done; still told after a redirect. */
    public void confirm(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(null, FacesMessage.SEVERITY_INFO, texts.get(key, arguments));
    }

    /** Tells that it is done, on the page that stays. */
    public void confirmHere(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, texts.get(key, arguments));
    }

    /** Tells what else is to be known of what is done; still told after a redirect. */
    public void remind(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(null, FacesMessage.SEVERITY_WARN, texts.get(key, arguments));
    }

    /** Tells why something was not done, without a field. */
    public void warn(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_ERROR, texts.get(key, arguments));
    }

    /**
     * Tells every problem at its field: input {@code form:right} or {@code form:blockages:0:right}. The input itself
     * stays valid: Faces shows what was submitted of an invalid one, and once the action runs that is nothing any more.
     */
    public void refuse(Problems problems) {
        refuse(problems, problem -> Optional.empty());
    }

    /**
     * The same where a form has more than one page.
     *
     * @param elsewhere the sentence about a field that this page doesn't have, to be told at the top; empty for one
     *     that it has
     */
    public void refuse(Problems problems, Function<Problem, Optional<String>> elsewhere) {
        problems.list()
                .forEach(problem -> elsewhere
                        .apply(problem)
                        .ifPresentOrElse(
                                sentence -> add(null, FacesMessage.SEVERITY_ERROR, sentence),
                                () -> add(
                                        clientId(problem.field()),
                                        FacesMessage.SEVERITY_ERROR,
                                        texts.get(
                                                problem.key(),
                                                problem.arguments().toArray()))));
        warn("menu.correct", problems.list().size());
        FacesContext.getCurrentInstance().validationFailed();
    }

    static @Nullable String clientId(String field) {
        return field.isEmpty() ? null : FORM + field.replace("[", ":").replace("].", ":");
    }

    private static void add(@Nullable String client, Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(client, new FacesMessage(severity, sentence, null));
    }
}
