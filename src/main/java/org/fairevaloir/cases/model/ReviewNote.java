package org.fairevaloir.cases.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.vault.SealedText;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * What the coordinator or the association says about a case to the other; sealed like the case, because it quotes it.
 */
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

    @Column(name = "field")
    private @Nullable String field;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "text_sealed"))
    private @Nullable SealedText text;

    protected ReviewNote() {}

    /** @param by who says it and when */
    public ReviewNote(FieldCase about, Author by, Remark said, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = about.id();
        this.association = about.association();
        this.at = by.at();
        this.author = by.subject();
        this.authorRole = by.role();
        this.field = said.field().isEmpty() ? null : said.field();
        this.text = vault.seal(said.text(), CaseText.REVIEW_NOTE.in(id, association));
    }

    /** Who wrote a note, as what, when. */
    public record Author(String subject, String role, Instant at) {}

    public Instant at() {
        return at;
    }

    public String author() {
        return author;
    }

    /** Path of the field it is about; empty for the whole case. */
    public String field() {
        return field == null ? "" : field;
    }

    public String authorRole() {
        return authorRole;
    }

    public @Nullable String reveal(Vault vault) {
        return vault.open(text, CaseText.REVIEW_NOTE.in(id, association));
    }
}
