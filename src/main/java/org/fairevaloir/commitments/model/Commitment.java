package org.fairevaloir.commitments.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an office holder promised: in which words, when, due when. Its words and dates are never changed afterwards;
 * what happens later is added as dated events, from which its {@link Standing} on any day is derived.
 */
@Entity
@Table(name = "commitment")
public class Commitment {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "code")
    private String code;

    @Column(name = "title")
    private String title;

    @Column(name = "kind")
    private String kind;

    @ManyToOne
    @JoinColumn(name = "maker")
    private OfficeHolder maker;

    @Column(name = "ministry")
    private String ministry;

    @Column(name = "source")
    private String source;

    @ManyToOne
    @JoinColumn(name = "meeting_id", columnDefinition = "UUID")
    private @Nullable Meeting meeting;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "due_basis")
    private String dueBasis;

    @Column(name = "text")
    private String text;

    @Column(name = "quoted_from")
    private @Nullable String quotedFrom;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<CommitmentEvent> events = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "commitment_measure",
            joinColumns = @JoinColumn(name = "commitment_id", columnDefinition = "UUID"))
    private List<MeasureLink> measures = new ArrayList<>();

    protected Commitment() {}

    /**
     * What was promised.
     *
     * @param kind code of the list {@code commitment_kind}
     * @param ministry code of the list {@code ministry}: who has to act, whoever made the promise
     * @param text the exact words
     * @param quotedFrom where they are written
     */
    public record Promise(
            String title,
            String kind,
            OfficeHolder maker,
            String ministry,
            String text,
            @Nullable String quotedFrom) {}

    /**
     * When and where it was promised, and by when.
     *
     * @param source code of the list {@code commitment_source}
     * @param dueOn null when no date was given
     * @param dueBasis code of the list {@code due_basis}
     */
    public record Occasion(
            String source,
            @Nullable Meeting meeting,
            LocalDate madeOn,
            @Nullable LocalDate dueOn,
            String dueBasis) {}

    public Commitment(UUID id, String code, Promise promise, Occasion occasion) {
        this.id = id;
        this.code = code;
        this.title = promise.title();
        this.kind = promise.kind();
        this.maker = promise.maker();
        this.ministry = promise.ministry();
        this.text = promise.text();
        this.quotedFrom = promise.quotedFrom();
        this.source = occasion.source();
        this.meeting = occasion.meeting();
        this.madeOn = occasion.madeOn();
        this.dueOn = occasion.dueOn();
        this.dueBasis = occasion.dueBasis();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** {@code ENG-2014-001}. */
    public String code() {
        return code;
    }

    public Promise promise() {
        return new Promise(title, kind, maker, ministry, text, quotedFrom);
    }

    public Occasion occasion() {
        return new Occasion(source, meeting, madeOn, dueOn, dueBasis);
    }

    /** In the order in which they were recorded. */
    public List<CommitmentEvent> events() {
        return List.copyOf(events);
    }

    public List<MeasureLink> measures() {
        return List.copyOf(measures);
    }

    public void link(MeasureLink link) {
        measures.add(link);
    }

    public void record(UUID eventId, CommitmentEvent.Fact fact, CommitmentEvent.Evidence evidence) {
        events.add(new CommitmentEvent(eventId, this, fact, evidence));
    }

    /** The first date by which it was to be kept: its own, or the first that an event gave. */
    public Optional<LocalDate> firstDue() {
        return Optional.ofNullable(dueOn)
                .or(() -> events.stream()
                        .flatMap(event -> event.newDueOn().stream())
                        .findFirst());
    }

    /** Where it stands on that day. */
    public Standing standing(LocalDate asOf) {
        List<Standing.Step> steps = events.stream().map(CommitmentEvent::step).toList();
        return Standing.derive(firstDue().orElse(null), steps, asOf);
    }
}
