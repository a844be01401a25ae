package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What became of an autosave, as its answer tells it. It lasts for one request: no later answer may repeat that
 * something was kept, least of all one whose day can't be read, where Faces never comes to keep anything.
 */
@Named("autosaved")
@RequestScoped
public class AutosavePage {
    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private @Nullable Instant kept;
    private boolean untold;
    private String refusal = "";

    void wasKept() {
        kept = clock.instant();
    }

    /** Nothing is kept before the page has shown which answers go. */
    void waitsUntilToldWhatGoes() {
        untold = true;
    }

    /** @param elsewhere the sentence about a field that this page doesn't have; empty for one that it has */
    void wasRefused(Problems problems, Function<Problem, Optional<String>> elsewhere) {
        refuse(problems.list().stream()
                .map(problem -> elsewhere
                        .apply(problem)
                        .orElseGet(() -> at(
                                problem.field(),
                                texts.get(problem.key(), problem.arguments().toArray()))))
                .toList());
    }

    void wasStale() {
        refusal = texts.get("cases.log.stale");
    }

    private void refuse(List<String> sentences) {
        refusal = texts.get("cases.log.unkept", String.join(" ", sentences));
    }

    private String at(String place, String sentence) {
        return place.isEmpty()
                ? sentence
                : texts.get("cases.log.wrongAt", FormField.of(place).label(texts), sentence);
    }

    /** For the script: {@code kept}; {@code again} when it shall ask anew; {@code refused}; nothing on a whole page. */
    public String getOutcome() {
        if (kept != null) {
            return "kept";
        }
        if (untold) {
            return "again";
        }
        return getRefusal().isEmpty() ? "" : "refused";
    }

    public @Nullable Instant getKept() {
        return kept;
    }

    /** Whether the autosave waits until the page has shown which answers go. */
    public boolean isUntold() {
        return untold;
    }

    /** Why nothing is kept, field by field; empty when it is, or when the page waits, or on a whole page. */
    public String getRefusal() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean unread = faces.getPartialViewContext().isPartialRequest() && faces.isValidationFailed();
        if (unread && refusal.isEmpty()) {
            refuse(unreadable(faces));
        }
        return refusal;
    }

    /** What Faces could not read, so that it did not come to keep the rest. */
    private List<String> unreadable(FacesContext faces) {
        List<String> sentences = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(input -> {
            for (FacesMessage message : faces.getMessageList(input)) {
                String place = input == null ? "" : FormField.placeOf(input);
                sentences.add(at(place, message.getSummary()));
                // Else Faces writes it to the log, as one that nobody was told.
                message.rendered();
            }
        });
        return sentences;
    }
}
