package org.fairevaloir.commitments.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.fairevaloir.commitments.CommitmentView;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.commitments.ReadCommitment;
import org.fairevaloir.commitments.RecordCommitmentEvent;
import org.fairevaloir.commitments.References;
import org.fairevaloir.shared.Formats;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** One commitment as it stood on a day, today unless asked; for the coordinator with the next event to record. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class CommitmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReadCommitment readCommitment;

    @Inject
    ListReferences listReferences;

    @Inject
    RecordCommitmentEvent recordCommitmentEvent;

    @Inject
    Notices notices;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    private final EventForm form = new EventForm();
    private @Nullable String id;
    private @Nullable LocalDate asOf;
    private @Nullable CommitmentView view;
    private @Nullable References references;

    public void open() {
        view = readCommitment.read(Ids.inAddress(id, "commitment"), getAsOf());
        references = listReferences.list(getAsOf());
    }

    /** Records the event; then the commitment is shown as it stands today. */
    public @Nullable String save() {
        try {
            recordCommitmentEvent.record(getView().summary().id(), form.draft());
        } catch (Problems e) {
            notices.refuse(e);
            form.getConfirmation().wasRefused(e, form.draft().texts());
            return null;
        }
        notices.confirm("commitments.event.recorded", getView().summary().code());
        return "/commitments/commitment?faces-redirect=true&id=" + id;
    }

    /** The date of an event, as far as it is known. */
    public String when(CommitmentView.Event event) {
        return switch (event.precision()) {
            case DAY -> formats.date(event.on());
            case MONTH -> formats.month(YearMonth.from(event.on()));
            case YEAR -> Integer.toString(event.on().getYear());
        };
    }

    public EventForm getForm() {
        return form;
    }

    public CommitmentView getView() {
        return Objects.requireNonNull(view, "open() comes first");
    }

    public References getReferences() {
        return Objects.requireNonNull(references, "open() comes first");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public LocalDate getAsOf() {
        return Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }
}
