package org.fairevaloir.cases.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, since when and through whom. Each step is one method, which throws {@link Stale} in every state
 * that it doesn't start from (the table of domain.md 7.2): somebody else was faster, or the page is old.
 */
@Embeddable
public class Standing {
    /** So long (48 hours) a case that was taken in review is kept for the one who took it. */
    public static final Duration REVIEW = Duration.ofDays(2);

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private CaseStatus status;

    @Column(name = "author")
    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "reviewer")
    private @Nullable String reviewer;

    @Column(name = "review_until")
    private @Nullable Instant reviewUntil;

    @Column(name = "validated_at")
    private @Nullable Instant validatedAt;

    @Column(name = "validator")
    private @Nullable String validator;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "left_out")
    private @Nullable String leftOut;

    @Column(name = "erasure_asked_at")
    private @Nullable Instant erasureAskedAt;

    @Column(name = "erasure_ground")
    private @Nullable String erasureGround;

    protected Standing() {}

    Standing(String author, Instant at) {
        this.status = CaseStatus.DRAFT;
        this.author = author;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** Its content, or what is known beside it, was changed. */
    void changed(Instant at) {
        updatedAt = at;
    }

    /** The association hands it over. The caller has checked {@link CaseRules}. */
    public void submit(Instant at) {
        require(status.isOpenToItsAssociation());
        status = CaseStatus.SUBMITTED;
        submittedAt = at;
        updatedAt = at;
    }

    /** The association takes it back before anybody reads it. */
    public void withdraw(Instant at) {
        require(waits(at));
        status = CaseStatus.DRAFT;
        submittedAt = null;
        nobodyReviews(at);
    }

    /**
     * A coordinator begins to read it, or goes on: kept for them for {@link #REVIEW}.
     *
     * @throws Problems to the one who wrote it
     */
    public void takeInReview(String by, Instant at) {
        require(waits(at) || isReviewedBy(by, at));
        if (by.equals(author)) {
            throw new Problems(List.of(Problem.of("", "cases.problem.ownCase")));
        }
        status = CaseStatus.IN_REVIEW;
        reviewer = by;
        reviewUntil = at.plus(REVIEW);
        updatedAt = at;
    }

    /** The coordinator who reads it leaves it to another. */
    public void release(String by, Instant at) {
        require(isReviewedBy(by, at));
        status = CaseStatus.SUBMITTED;
        nobodyReviews(at);
    }

    /** The coordinator who reads it asks something back. */
    public void giveBack(String by, Instant at) {
        require(isReviewedBy(by, at));
        status = CaseStatus.RETURNED;
        nobodyReviews(at);
    }

    /** The coordinator who reads it accepts it. */
    public void validate(String by, Instant at) {
        require(isReviewedBy(by, at));
        status = CaseStatus.VALIDATED;
        validator = by;
        validatedAt = at;
        nobodyReviews(at);
    }

    /** Something that waited beside it was decided. */
    public void decided(Instant at) {
        require(status.isCounted());
        updatedAt = at;
    }

    /** The association has nothing more to tell. */
    public void close(Instant at) {
        require(status == CaseStatus.VALIDATED);
        status = CaseStatus.CLOSED;
        closedAt = at;
        updatedAt = at;
    }

    /** There is something to tell again. */
    public void reopen(Instant at) {
        require(status == CaseStatus.CLOSED);
        status = CaseStatus.VALIDATED;
        closedAt = null;
        updatedAt = at;
    }

    /**
     * Statistics that are compiled from now on leave it out, or count it again.
     *
     * @param reason code of {@code exclusion_reason}; null to count it
     */
    public void leaveOut(@Nullable String reason, Instant at) {
        require(status.isCounted());
        leftOut = reason;
        updatedAt = at;
    }

    /** Its association asks that it be erased. */
    public void askErasure(Instant at) {
        require(CaseStatus.LEFT_THE_ASSOCIATION.contains(status));
        erasureAskedAt = at;
        updatedAt = at;
    }

    /** Its association wants it kept after all. */
    public void keepAfterAll(Instant at) {
        require(CaseStatus.LEFT_THE_ASSOCIATION.contains(status) && erasureAskedAt != null);
        erasureAskedAt = null;
        updatedAt = at;
    }

    /** Its content is gone for good. */
    void erase(String ground, Instant at) {
        require(CaseStatus.LEFT_THE_ASSOCIATION.contains(status));
        status = CaseStatus.ERASED;
        erasureGround = ground;
        closedAt = null;
        nobodyReviews(at);
    }

    private void nobodyReviews(Instant at) {
        reviewer = null;
        reviewUntil = null;
        updatedAt = at;
    }

    /** Whether it waits for a coordinator: nobody reads it, or who took it let 48 hours pass. */
    public boolean waits(Instant now) {
        return status == CaseStatus.SUBMITTED || (status == CaseStatus.IN_REVIEW && !isKeptAt(now));
    }

    /** Whether this coordinator holds it now. */
    public boolean isReviewedBy(String subject, Instant now) {
        return status == CaseStatus.IN_REVIEW && isKeptAt(now) && subject.equals(reviewer);
    }

    private boolean isKeptAt(Instant now) {
        return reviewUntil != null && now.isBefore(reviewUntil);
    }

    /** @throws Stale when the case is not in a state in which this is allowed */
    static void require(boolean allowed) {
        if (!allowed) {
            throw new Stale();
        }
    }

    public CaseStatus status() {
        return status;
    }

    public String author() {
        return author;
    }

    /** When its content, or what is known beside it, was changed last. */
    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** Since when nothing more is expected of it; null unless it is closed. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** Who reads it; null when nobody does. */
    public @Nullable String reviewer() {
        return reviewer;
    }

    /** Until when it is kept for who reads it; null when nobody does. */
    public @Nullable Instant reviewUntil() {
        return reviewUntil;
    }

    /** Why statistics leave it out, as a code of {@code exclusion_reason}; null when they count it. */
    public @Nullable String leftOut() {
        return leftOut;
    }

    /** When its association asked that it be erased; null when it didn't. */
    public @Nullable Instant erasureAskedAt() {
        return erasureAskedAt;
    }

    /** Why it was erased, as a code of {@code erasure_ground}; null when it was not. */
    public @Nullable String erasureGround() {
        return erasureGround;
    }
}
