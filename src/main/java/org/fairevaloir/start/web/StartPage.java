package org.fairevaloir.start.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Role;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CountCases;
import org.fairevaloir.cases.ReceivedNote;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.review.CountAmendments;
import org.fairevaloir.cases.review.FindReceivedNotes;
import org.fairevaloir.commitments.FindCommitments;
import org.fairevaloir.commitments.model.CommitmentStatus;
import org.fairevaloir.letters.FindLetters;
import org.fairevaloir.sharing.ListShares;
import org.fairevaloir.sharing.ShareView;
import org.fairevaloir.statistics.EditionSummary;
import org.fairevaloir.statistics.FindEditions;
import org.jspecify.annotations.Nullable;

/** What waits for this person. */
@Named
@RequestScoped
public class StartPage {
    @Inject
    CurrentUser user;

    @Inject
    CountCases countCases;

    @Inject
    FindCommitments findCommitments;

    @Inject
    CountAmendments countAmendments;

    @Inject
    ListShares listShares;

    @Inject
    FindEditions findEditions;

    @Inject
    FindLetters findLetters;

    @Inject
    FindReceivedNotes findReceivedNotes;

    @Inject
    Clock clock;

    private @Nullable List<ReceivedNote> notes;

    /** Name of the role, for the sentence that greets it. */
    public String getRole() {
        return user.role().map(Role::realmName).orElse("");
    }

    /** The states that call for something from this role. */
    public List<CaseStatus> getStatuses() {
        return user.may(Permission.REVIEW_CASE)
                ? List.of(CaseStatus.SUBMITTED, CaseStatus.IN_REVIEW, CaseStatus.RETURNED, CaseStatus.VALIDATED)
                : List.of(CaseStatus.RETURNED, CaseStatus.DRAFT, CaseStatus.SUBMITTED, CaseStatus.VALIDATED);
    }

    public int count(CaseStatus status) {
        return countCases.count(CaseFilter.in(status));
    }

    /** Updates of counted cases that wait for the coordinator. */
    public long getAmendments() {
        return countAmendments.count();
    }

    /** What the other side said, and nobody answered yet. */
    public List<ReceivedNote> getNotes() {
        if (notes == null) {
            notes = findReceivedNotes.find();
        }
        return notes;
    }

    /** So many of them are told, the newest. */
    public int getMostNotes() {
        return FindReceivedNotes.MOST;
    }

    /** What other associations propose to share or to hand over, and waits for an answer. */
    public long getOffers() {
        return listShares.list(Optional.empty()).incoming().stream()
                .filter(ShareView::isWaiting)
                .count();
    }

    /** Promises whose day has passed and that were not kept. */
    public long getOverdue() {
        return findCommitments.find(LocalDate.now(clock)).stream()
                .filter(commitment -> commitment.status() == CommitmentStatus.OVERDUE)
                .count();
    }

    /** The newest edition that this person may read; empty when there is none. */
    public List<EditionSummary> getNewestEdition() {
        return findEditions.find().stream().limit(1).toList();
    }

    /** How many letters this person may read. */
    public int getLetters() {
        return findLetters.find().size();
    }
}
