package org.fairevaloir.cases.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fairevaloir.vault.SealedText;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/** A question of the coordinator about a case; sealed like the case, because it quotes it. */
@Entity
@Table(name = "review_note")
public class ReviewNote {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Column(name = "case_id", columnDefinition = "UUID")
    private UUID caseId;

    @Column(name = "association")
    private String association;

    @Column(name = "at")
    private Instant at;

    @Column(name = "author")
    private String author;

    @Column(name = "author_role")
    private String authorRole;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "text_sealed"))
    private @Nullable SealedText text;

    protected ReviewNote() {}

    /** @param by who asks and when */
    public ReviewNote(FieldCase about, Author by, String question, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = about.id();
        this.association = about.association();
        this.at = by.at();
        this.author = by.subject();
        this.authorRole = by.role();
        this.text = vault.seal(question, CaseText.REVIEW_NOTE.in(id, association));
    }

    /** Who wrote a note, as what, when. */
    public record Author(String subject, String role, Instant at) {}

    public Instant at() {
        return at;
    }

    public String authorRole() {
        return authorRole;
    }

    public @Nullable String reveal(Vault vault) {
        return vault.open(text, CaseText.REVIEW_NOTE.in(id, association));
    }
}
