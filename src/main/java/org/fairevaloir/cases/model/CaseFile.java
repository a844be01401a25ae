package org.fairevaloir.cases.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.attachments.cleaning.CleanedFile;
import org.fairevaloir.attachments.cleaning.FileKind;
import org.fairevaloir.cases.CaseFileView;
import org.fairevaloir.vault.SealedText;
import org.fairevaloir.vault.Vault;

/** A file attached to a case, by its name and kind; its content is {@link CaseFileContent}. Never changed. */
@Entity
@Table(name = "case_file")
public class CaseFile {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Column(name = "case_id", columnDefinition = "UUID")
    private UUID caseId;

    @Column(name = "association")
    private String association;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private FileKind kind;

    @Column(name = "size")
    private int size;

    @Column(name = "scanned")
    private boolean scanned;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "author")
    private String author;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "name_sealed"))
    private SealedText name;

    protected CaseFile() {}

    /** By whom it was added, when, and whether the antivirus had seen it. */
    public record Arrival(String author, Instant at, boolean scanned) {}

    /** @param name as its author calls it, at most 120 characters */
    public CaseFile(FieldCase owner, String name, CleanedFile file, Arrival arrival, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = owner.id();
        this.association = owner.association();
        this.kind = file.kind();
        this.size = file.bytes().length;
        this.scanned = arrival.scanned();
        this.addedAt = arrival.at();
        this.author = arrival.author();
        this.name = Objects.requireNonNull(vault.seal(name, CaseText.FILE_NAME.in(id, association)));
    }

    public UUID id() {
        return id;
    }

    String association() {
        return association;
    }

    public UUID caseId() {
        return caseId;
    }

    public FileKind kind() {
        return kind;
    }

    /** In bytes, once cleaned. */
    public int size() {
        return size;
    }

    public boolean isScanned() {
        return scanned;
    }

    public String name(Vault vault) {
        return String.valueOf(vault.open(name, CaseText.FILE_NAME.in(id, association)));
    }

    /** As lists show it. */
    public CaseFileView view(Vault vault) {
        return new CaseFileView(id, name(vault), kind.contentType(), size, scanned);
    }
}
