package org.fairevaloir.cases.followup.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.model.CaseText;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.vault.Place;
import org.fairevaloir.vault.SealedText;
import org.fairevaloir.vault.Vault;

/**
 * What one person types to tell of a counted case, whole and sealed, until it is told or given up. It is no version of
 * the case: its author alone reads it, and it may say anything that a draft may.
 */
@Entity
@Table(name = "amendment_draft")
public class AmendmentDraft {
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

    @Column(name = "author")
    private String author;

    @Column(name = "typed_on")
    private long typedOn;

    @Column(name = "kept_at")
    private Instant keptAt;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "content_sealed"))
    private SealedText content;

    protected AmendmentDraft() {}

    /** Nothing is typed in it yet; what will be is of the case as it is now. */
    public AmendmentDraft(FieldCase of, String author) {
        this.id = UUID.randomUUID();
        this.caseId = of.id();
        this.association = of.association();
        this.author = author;
        this.typedOn = of.version();
    }

    /** What was typed first stays in it, however often it is reopened: it is of the version on which it was begun. */
    public void keep(CaseDraft typed, Vault vault, Instant at) {
        content =
                Objects.requireNonNull(vault.seal(CaseFacts.withOwnTexts(typed).json(), place()));
        keptAt = at;
    }

    /** What was typed. */
    public CaseFacts reveal(Vault vault) {
        return CaseFacts.parse(Objects.requireNonNull(vault.open(content, place()), "never empty"));
    }

    private Place place() {
        return CaseText.AMENDMENT_DRAFT.in(id, association);
    }

    /** Counts how often it was kept, from 1. */
    public long version() {
        return version;
    }

    /** The version of the case on which it was begun. */
    public long typedOn() {
        return typedOn;
    }

    public Instant keptAt() {
        return keptAt;
    }
}
