package org.fairevaloir.commitments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fairevaloir.commitments.CommitmentSummary;
import org.fairevaloir.commitments.FindCommitments;
import org.jspecify.annotations.Nullable;

/** The commitments as they stood on a day, today unless asked; the day is in the address, so that it can be kept. */
@Named
@RequestScoped
public class CommitmentListPage {
    @Inject
    FindCommitments findCommitments;

    @Inject
    Clock clock;

    private @Nullable LocalDate asOf;
    private @Nullable List<CommitmentSummary> rows;

    /** Shows the day that was chosen. */
    public String show() {
        return "/commitments/list?faces-redirect=true&includeViewParams=true";
    }

    /** Found when the page is drawn, so that a day that cannot be read leaves the list of today. */
    public List<CommitmentSummary> getRows() {
        if (rows == null) {
            rows = findCommitments.find(getAsOf());
        }
        return rows;
    }

    public LocalDate getAsOf() {
        return Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }
}
