package org.fairevaloir.commitments.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.commitments.CommitmentDraft;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.commitments.References;
import org.fairevaloir.commitments.RegisterCommitment;
import org.fairevaloir.freetext.Confirmation;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** The form on which the coordinator registers a commitment. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class RegisterCommitmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RegisterCommitment registerCommitment;

    @Inject
    ListReferences listReferences;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private final UUID id = UUID.randomUUID();
    private final Map<String, @Nullable String> values = new HashMap<>();
    private final Confirmation confirmation = new Confirmation();
    private @Nullable LocalDate madeOn;
    private @Nullable LocalDate dueOn;
    private List<String> measures = List.of();
    private @Nullable References references;

    public void open() {
        references = listReferences.list(LocalDate.now(clock));
    }

    public @Nullable String save() {
        try {
            registerCommitment.register(draft());
        } catch (Problems e) {
            notices.refuse(e);
            confirmation.wasRefused(e, draft().texts());
            return null;
        }
        notices.confirm("commitments.register.done");
        return "/commitments/commitment?faces-redirect=true&id=" + id;
    }

    private CommitmentDraft draft() {
        CommitmentDraft.Promise promise = new CommitmentDraft.Promise(
                values.get("title"),
                values.get("kind"),
                values.get("maker"),
                values.get("ministry"),
                values.get("text"),
                values.get("quotedFrom"));
        CommitmentDraft.Occasion occasion = new CommitmentDraft.Occasion(
                values.get("source"), Menus.chosen(values.get("meeting")), madeOn, dueOn, values.get("dueBasis"));
        return new CommitmentDraft(id, promise, occasion, links(), confirmation.fingerprint());
    }

    private List<CommitmentDraft.Link> links() {
        return measures.stream()
                .map(measure -> new CommitmentDraft.Link(measure, values.get("link")))
                .toList();
    }

    public Confirmation getConfirmation() {
        return confirmation;
    }

    public References getReferences() {
        return Objects.requireNonNull(references, "open() comes first");
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public @Nullable LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(@Nullable LocalDate madeOn) {
        this.madeOn = madeOn;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public List<String> getMeasures() {
        return measures;
    }

    public void setMeasures(List<String> measures) {
        this.measures = List.copyOf(measures);
    }
}
