package org.fairevaloir.commitments.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a commitment, on a date, with its evidence. Added, never changed. */
@Entity
@Table(name = "commitment_event")
public class CommitmentEvent {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "commitment_id", columnDefinition = "UUID")
    private Commitment commitment;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EventKind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_precision")
    private DatePrecision precision;

    @ManyToOne
    @JoinColumn(name = "made_by")
    private @Nullable OfficeHolder madeBy;

    @Column(name = "new_due_on")
    private @Nullable LocalDate newDueOn;

    @ManyToOne
    @JoinColumn(name = "meeting_id", columnDefinition = "UUID")
    private @Nullable Meeting meeting;

    @ManyToOne
    @JoinColumn(name = "public_act")
    private @Nullable PublicAct act;

    @Column(name = "text")
    private String text;

    protected CommitmentEvent() {}

    /** What happened and when; a date that is known to the month or year only is that period's last day. */
    public record Fact(
            EventKind kind,
            LocalDate on,
            DatePrecision precision,
            @Nullable LocalDate newDueOn) {}

    /** Who said or did it, and what shows it: a meeting, a public act, or in words. */
    public record Evidence(
            @Nullable OfficeHolder by,
            @Nullable Meeting meeting,
            @Nullable PublicAct act,
            String text) {
        public boolean isGiven() {
            return meeting != null || act != null || !text.isBlank();
        }
    }

    CommitmentEvent(UUID id, Commitment commitment, Fact fact, Evidence evidence) {
        this.id = id;
        this.commitment = commitment;
        this.number = commitment.events().size() + 1;
        this.kind = fact.kind();
        this.happenedOn = fact.on();
        this.precision = fact.precision();
        this.newDueOn = fact.newDueOn();
        this.madeBy = evidence.by();
        this.meeting = evidence.meeting();
        this.act = evidence.act();
        this.text = evidence.text();
    }

    public UUID id() {
        return id;
    }

    /** What it happened to. */
    public Commitment commitment() {
        return commitment;
    }

    public int number() {
        return number;
    }

    public Fact fact() {
        return new Fact(kind, happenedOn, precision, newDueOn);
    }

    public Evidence evidence() {
        return new Evidence(madeBy, meeting, act, text);
    }

    Standing.Step step() {
        return new Standing.Step(kind, happenedOn, evidence().isGiven());
    }

    Optional<LocalDate> newDueOn() {
        return Optional.ofNullable(newDueOn);
    }
}
