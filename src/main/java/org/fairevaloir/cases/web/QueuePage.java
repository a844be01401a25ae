package org.fairevaloir.cases.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.CountCases;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.cases.followup.FindErasureRequests;
import org.fairevaloir.cases.followup.FindErasureRequests.Request;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.review.AcceptAmendment;
import org.fairevaloir.cases.review.CountAmendments;
import org.fairevaloir.cases.review.FindAmendments;
import org.fairevaloir.cases.review.FindAmendments.Amendment;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** What waits for the coordinator, each the oldest first: submitted cases, what is told of counted ones, erasures. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class QueuePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    FindCases findCases;

    @Inject
    CountCases countCases;

    @Inject
    FindAmendments findAmendments;

    @Inject
    CountAmendments countAmendments;

    @Inject
    AcceptAmendment acceptAmendment;

    @Inject
    FindErasureRequests findErasureRequests;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private final ArrayList<CaseSummary> rows = new ArrayList<>();
    private int total;
    private List<Amendment> amendments = List.of();
    private long waiting;
    private List<Request> erasures = List.of();

    /** What is accepted is what was shown: the list is not asked for again before the answer. */
    @PostConstruct
    void find() {
        add(CaseStatus.SUBMITTED);
        add(CaseStatus.IN_REVIEW);
        amendments = List.copyOf(findAmendments.find());
        waiting = countAmendments.count();
        erasures = List.copyOf(findErasureRequests.find());
    }

    private void add(CaseStatus status) {
        CaseFilter filter = CaseFilter.in(status);
        rows.addAll(findCases
                .find(filter, CaseWindow.first(CaseSort.OLDEST_SUBMISSION, MOST))
                .rows());
        total += countCases.count(filter);
    }

    /** The others stay on the page: to look for them anew would be to read each of them again, and to journal it. */
    public @Nullable String accept(Amendment told) {
        try {
            acceptAmendment.accept(told.id(), told.version());
            amendments = amendments.stream().filter(one -> !one.equals(told)).toList();
            waiting--;
            if (amendments.isEmpty()) {
                notices.confirm("cases.amend.accepted", told.reference());
                return "/cases/queue?faces-redirect=true";
            }
            notices.confirmHere("cases.amend.accepted", told.reference());
        } catch (Problems e) {
            notices.refuse(e);
        } catch (Stale e) {
            notices.warn("cases.case.stale");
        }
        return null;
    }

    public List<CaseSummary> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    public List<Amendment> getAmendments() {
        return amendments;
    }

    /** How many updates wait, those that are not shown yet too. */
    public long getWaiting() {
        return waiting;
    }

    public List<Request> getErasures() {
        return erasures;
    }

    /** Whole days since then. */
    public long days(@Nullable Instant since) {
        return since == null ? 0 : Duration.between(since, clock.instant()).toDays();
    }
}
