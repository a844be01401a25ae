package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.shared.Slice;
import org.jspecify.annotations.Nullable;

/** What waits for the coordinator, the oldest first, with its age. */
@Named
@RequestScoped
public class QueuePage {
    private static final int MOST = 100;

    @Inject
    FindCases findCases;

    @Inject
    Clock clock;

    private @Nullable Slice<CaseSummary> waiting;

    private Slice<CaseSummary> waiting() {
        if (waiting == null) {
            waiting = findCases.find(
                    CaseFilter.in(CaseStatus.SUBMITTED), new CaseWindow(CaseSort.OLDEST_SUBMISSION, 0, MOST));
        }
        return waiting;
    }

    public List<CaseSummary> getRows() {
        return waiting().rows();
    }

    public long getTotal() {
        return waiting().total();
    }

    /** Whole days since it was submitted. */
    public long days(CaseSummary summary) {
        return summary.submittedAt() == null
                ? 0
                : Duration.between(summary.submittedAt(), clock.instant()).toDays();
    }
}
