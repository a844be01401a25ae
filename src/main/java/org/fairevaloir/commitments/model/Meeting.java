package org.fairevaloir.commitments.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting with office holders: its minutes are the evidence of what was promised there. */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "kind")
    private String kind;

    @Column(name = "place")
    private @Nullable String place;

    @Column(name = "subject")
    private String subject;

    @Column(name = "our_participants")
    private String ourParticipants;

    @ManyToMany
    @OrderColumn(name = "position")
    @JoinTable(
            name = "meeting_participant",
            joinColumns = @JoinColumn(name = "meeting_id", columnDefinition = "UUID"),
            inverseJoinColumns = @JoinColumn(name = "office_holder"))
    private List<OfficeHolder> theirParticipants = new ArrayList<>();

    @Column(name = "minutes_title")
    private @Nullable String minutesTitle;

    @Column(name = "minutes_sent_on")
    private @Nullable LocalDate minutesSentOn;

    @Column(name = "minutes_contested")
    private @Nullable String minutesContested;

    protected Meeting() {}

    /**
     * @param kind code of the list {@code meeting_kind}
     * @param minutesContested code of the list {@code yes_no_unknown}, null while the other side has no minutes
     */
    public record Facts(
            LocalDate heldOn,
            String kind,
            @Nullable String place,
            String subject,
            String ourParticipants,
            @Nullable String minutesTitle,
            @Nullable LocalDate minutesSentOn,
            @Nullable String minutesContested) {}

    public Meeting(UUID id, String code, Facts facts, List<OfficeHolder> theirParticipants) {
        this.id = id;
        this.code = code;
        this.heldOn = facts.heldOn();
        this.kind = facts.kind();
        this.place = facts.place();
        this.subject = facts.subject();
        this.ourParticipants = facts.ourParticipants();
        this.theirParticipants.addAll(theirParticipants);
        this.minutesTitle = facts.minutesTitle();
        this.minutesSentOn = facts.minutesSentOn();
        this.minutesContested = facts.minutesContested();
    }

    public UUID id() {
        return id;
    }

    /** {@code RENC-2014-001}. */
    public String code() {
        return code;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String kind() {
        return kind;
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    public String subject() {
        return subject;
    }

    public String ourParticipants() {
        return ourParticipants;
    }

    public List<OfficeHolder> theirParticipants() {
        return List.copyOf(theirParticipants);
    }

    public Optional<String> minutesTitle() {
        return Optional.ofNullable(minutesTitle);
    }

    public Optional<LocalDate> minutesSentOn() {
        return Optional.ofNullable(minutesSentOn);
    }

    /** Code of the list {@code yes_no_unknown}; empty until the other side had the minutes. */
    public Optional<String> minutesContested() {
        return Optional.ofNullable(minutesContested);
    }
}
