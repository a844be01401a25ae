package org.fairevaloir.letters.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.letters.text.LetterParts;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/**
 * An advocacy letter. Drafted from a template, written and written again, then issued: from that moment nothing of it
 * changes any more, here or in the database, except that it was sent. A correction is a new letter.
 */
@Entity
@Table(name = "letter")
public class Letter {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "reference")
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private LetterStatus status;

    @Column(name = "template")
    private String template;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "place")
    private String place;

    @Column(name = "letter_date")
    private LocalDate date;

    @Column(name = "subject_label")
    private String subjectLabel;

    @Column(name = "subject")
    private String subject;

    @Column(name = "salutation")
    private String salutation;

    @Column(name = "closing")
    private String closing;

    @Column(name = "signatory")
    private String signatory;

    @Convert(converter = TextsConverter.class)
    @Column(name = "paragraphs")
    private List<String> paragraphs = List.of();

    @Convert(converter = TextsConverter.class)
    @Column(name = "attachments")
    private List<String> attachments = List.of();

    @Convert(converter = TextsConverter.class)
    @Column(name = "copies")
    private List<String> copies = List.of();

    @ElementCollection
    @CollectionTable(name = "letter_figure", joinColumns = @JoinColumn(name = "letter_id", columnDefinition = "UUID"))
    private List<LetterFigure> figures = new ArrayList<>();

    @ElementCollection
    @Column(name = "institution")
    @CollectionTable(name = "letter_reader", joinColumns = @JoinColumn(name = "letter_id", columnDefinition = "UUID"))
    private Set<String> readers = new HashSet<>();

    @Column(name = "author")
    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "frozen")
    private @Nullable String frozen;

    @Column(name = "frozen_hash")
    private @Nullable String frozenHash;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "issuer")
    private @Nullable String issuer;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    @Column(name = "sent_channel")
    private @Nullable String sentChannel;

    protected Letter() {}

    /** Under which reference, by whom, when. */
    public record Birth(String reference, String template, String author, Instant at) {}

    /** A letter is born as a draft. */
    public static Letter drafted(UUID id, Birth birth, String recipient, LetterParts parts) {
        Letter born = new Letter();
        born.id = id;
        born.status = LetterStatus.DRAFT;
        born.reference = birth.reference();
        born.template = birth.template();
        born.author = birth.author();
        born.createdAt = birth.at();
        born.revise(recipient, parts, birth.at());
        return born;
    }

    /** Takes over what was written. @throws Stale when it was issued meanwhile */
    public void revise(String to, LetterParts parts, Instant at) {
        require(LetterStatus.DRAFT);
        recipient = to;
        place = parts.place();
        date = parts.date();
        subjectLabel = parts.subjectLabel();
        subject = parts.subject();
        salutation = parts.salutation();
        closing = parts.closing();
        signatory = parts.signatory();
        paragraphs = parts.paragraphs();
        attachments = parts.attachments();
        copies = parts.copies();
        updatedAt = at;
    }

    /**
     * Adds a figure, or finds it again where the same one was picked before. @throws Stale when it was issued meanwhile
     */
    public LetterFigure cite(LetterFigure.Origin origin, String shown, String source) {
        require(LetterStatus.DRAFT);
        return figures.stream()
                .filter(known -> known.origin().equals(origin))
                .findFirst()
                .orElseGet(() -> {
                    LetterFigure figure = new LetterFigure(figures.size() + 1, origin, shown, source);
                    figures.add(figure);
                    return figure;
                });
    }

    /** Names the institutions whose observers will read it; to be stored before it is issued. */
    public void openTo(Set<String> institutions) {
        require(LetterStatus.DRAFT);
        readers.addAll(institutions);
    }

    /** From here on nothing changes. @throws Stale when it was issued meanwhile */
    public void issue(FrozenLetter content, String by, Instant at) {
        require(LetterStatus.DRAFT);
        frozen = content.json();
        frozenHash = FrozenLetter.hash(frozen);
        status = LetterStatus.ISSUED;
        issuer = by;
        issuedAt = at;
        updatedAt = at;
    }

    /** @throws Stale when it is a draft, or was sent already */
    public void send(LocalDate on, String channel, Instant at) {
        require(LetterStatus.ISSUED);
        status = LetterStatus.SENT;
        sentOn = on;
        sentChannel = channel;
        updatedAt = at;
    }

    /** @throws Stale when it is not the version that was opened */
    public void mustBeAt(long opened) {
        if (opened != version) {
            throw new Stale();
        }
    }

    private void require(LetterStatus needed) {
        if (status != needed) {
            throw new Stale();
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** {@code LET-2015-001}. */
    public String reference() {
        return reference;
    }

    public LetterStatus status() {
        return status;
    }

    /** Code of the office holder to whom it goes. */
    public String recipient() {
        return recipient;
    }

    public LocalDate date() {
        return date;
    }

    public LetterParts parts() {
        return new LetterParts(
                place, date, subjectLabel, subject, salutation, paragraphs, closing, signatory, attachments, copies);
    }

    public List<LetterFigure> figures() {
        return List.copyOf(figures);
    }

    /** What was frozen, as it was frozen; empty for a draft. */
    public Optional<String> frozen() {
        return Optional.ofNullable(frozen);
    }

    public Optional<String> frozenHash() {
        return Optional.ofNullable(frozenHash);
    }

    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    /** Code of the list {@code letter_channel}. */
    public Optional<String> sentChannel() {
        return Optional.ofNullable(sentChannel);
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
