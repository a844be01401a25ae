package org.fairevaloir.sharing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.sharing.ShareDraft;

/**
 * A case that was proposed to another association, to read for a while or to take over.
 *
 * <p>Its life: proposed; accepted or refused by the other side; taken back by the owner whenever it isn't over; over by
 * itself after its last day. What is handed over is done at once. Every step after the end is refused.
 */
@Entity
@Table(name = "case_share")
public class CaseShare {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    // Two who answer at the same moment: one wins.
    @SuppressWarnings("UnusedVariable")
    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "case_id", columnDefinition = "UUID")
    private UUID caseId;

    @Column(name = "reference")
    private String reference;

    @Column(name = "association")
    private String association;

    @Column(name = "recipient")
    private String recipient;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ShareKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ShareState state;

    @Column(name = "purpose")
    private String purpose;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    // Kept for whoever asks the database; who did what is told by the journal.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "changed_by")
    private String changedBy;

    protected CaseShare() {}

    /** @param draft without problems */
    public CaseShare(FieldCase proposed, ShareDraft draft, Step step) {
        this.id = UUID.randomUUID();
        this.caseId = proposed.id();
        this.reference = proposed.reference();
        this.association = proposed.association();
        this.recipient = Objects.requireNonNull(draft.recipient());
        this.kind = Objects.requireNonNull(draft.kind());
        this.purpose = Objects.requireNonNull(draft.purpose());
        this.endsOn = Objects.requireNonNull(draft.endsOn());
        this.state = ShareState.IN_PROGRESS;
        this.proposedAt = step.at();
        this.proposedBy = step.by();
        this.changedAt = step.at();
        this.changedBy = step.by();
    }

    /**
     * Something that becomes of it.
     *
     * @param today in the time zone in which deadlines run
     */
    public record Step(String by, Instant at, LocalDate today) {}

    /** The other association agrees. */
    public void accept(Step step) {
        require(state(step.today()) == ShareState.IN_PROGRESS);
        become(kind == ShareKind.TRANSFER ? ShareState.DONE : ShareState.ACCEPTED, step);
    }

    /** The other association does not want it. */
    public void refuse(Step step) {
        require(state(step.today()) == ShareState.IN_PROGRESS);
        become(ShareState.REJECTED, step);
    }

    /** The other association needs it no more. */
    public void finish(Step step) {
        require(state(step.today()) == ShareState.ACCEPTED);
        become(ShareState.DONE, step);
    }

    /** The owner takes it back. */
    public void revoke(Step step) {
        require(!state(step.today()).isFinal());
        become(ShareState.REVOKED, step);
    }

    private void become(ShareState next, Step step) {
        state = next;
        changedAt = step.at();
        changedBy = step.by();
    }

    /** @throws Stale when it has left the state in which this is allowed */
    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Stale();
        }
    }

    /** Where it stands on this day: it ends by itself. */
    public ShareState state(LocalDate today) {
        return !state.isFinal() && today.isAfter(endsOn) ? ShareState.EXPIRED : state;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String reference() {
        return reference;
    }

    public String association() {
        return association;
    }

    public String recipient() {
        return recipient;
    }

    public ShareKind kind() {
        return kind;
    }

    public String purpose() {
        return purpose;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
