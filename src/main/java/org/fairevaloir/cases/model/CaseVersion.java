package org.fairevaloir.cases.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.cases.facts.CaseChange;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Place;
import org.fairevaloir.vault.SealedText;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * What an association told of a case at one moment, whole and sealed. Version 1 is what was validated; each later one
 * waits until the coordinator accepts or refuses it. An accepted or refused version never changes.
 */
@Entity
@Table(name = "case_version")
public class CaseVersion {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "case_id", columnDefinition = "UUID")
    private UUID caseId;

    @Column(name = "association")
    private String association;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private VersionState state;

    @Column(name = "follow_up")
    private boolean followUp;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "content_sealed"))
    private SealedText content;

    @Column(name = "content_mark")
    private String mark;

    protected CaseVersion() {}

    /** The next version of a case; nothing is told in it yet. */
    public CaseVersion(FieldCase of, int number) {
        this.id = UUID.randomUUID();
        this.caseId = of.id();
        this.association = of.association();
        this.number = number;
        this.state = VersionState.PENDING;
    }

    /** Who told or decided something, when. */
    public record By(String subject, Instant at) {}

    /** What was validated, as version 1 of the case. */
    public static CaseVersion validated(FieldCase of, By by, Vault vault) {
        CaseVersion first = new CaseVersion(of, 1);
        CaseFacts said = CaseFacts.of(of.revealToCoordinator(vault));
        Instant submitted = Objects.requireNonNullElse(of.standing().submittedAt(), by.at());
        first.tell(new Told(said, said), new By(of.standing().author(), submitted), vault);
        first.accept(by);
        return first;
    }

    /** What the case says, and what is told of it now. */
    public record Told(CaseFacts before, CaseFacts after) {
        private boolean isFollowUp() {
            List<CaseChange> changes = before.changesTo(after);
            return !changes.isEmpty()
                    && changes.stream().allMatch(change -> change.path().isFollowUp());
        }
    }

    /** While it waits, what it tells may be replaced. @throws Stale when it was decided meanwhile */
    public void tell(Told told, By by, Vault vault) {
        mustWait();
        Place place = CaseText.VERSION.in(id, association);
        String json = told.after().json();
        content = Objects.requireNonNull(vault.seal(json, place));
        mark = vault.mark(json, place);
        followUp = told.isFollowUp();
        toldAt = by.at();
        toldBy = by.subject();
    }

    /** From now on the case says this. @throws Stale when it was decided meanwhile */
    public void accept(By by) {
        decide(VersionState.ACCEPTED, by);
    }

    /** The case goes on saying what it said. @throws Stale when it was decided meanwhile */
    public void refuse(By by) {
        decide(VersionState.REFUSED, by);
    }

    /** Its association takes it back. @throws Stale when it was decided meanwhile */
    public void withdraw(By by) {
        decide(VersionState.WITHDRAWN, by);
    }

    private void decide(VersionState decided, By by) {
        mustWait();
        state = decided;
        decidedAt = by.at();
        decidedBy = by.subject();
    }

    private void mustWait() {
        if (state != VersionState.PENDING) {
            throw new Stale();
        }
    }

    public CaseFacts reveal(Vault vault) {
        return CaseFacts.parse(
                Objects.requireNonNull(vault.open(content, CaseText.VERSION.in(id, association)), "never empty"));
    }

    public UUID caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public VersionState state() {
        return state;
    }

    /** Whether it only tells how blockages went on. */
    public boolean isFollowUp() {
        return followUp;
    }

    /** Keyed fingerprint of what it tells. */
    public String mark() {
        return mark;
    }

    public By told() {
        return new By(toldBy, toldAt);
    }

    /** Null while it waits. */
    public @Nullable By decided() {
        return decidedBy == null || decidedAt == null ? null : new By(decidedBy, decidedAt);
    }
}
