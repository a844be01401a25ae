package org.fairevaloir.cases.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.fairevaloir.vault.SealedBytes;
import org.fairevaloir.vault.Vault;

/** What a file of a case holds, sealed; it may have 20 MB, so it is read only when somebody opens the file. */
@Entity
@Table(name = "case_file_content")
public class CaseFileContent {
    @Id
    @Column(name = "file_id", columnDefinition = "UUID")
    private UUID fileId;

    @Column(name = "association")
    private String association;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "content_sealed"))
    private SealedBytes content;

    protected CaseFileContent() {}

    CaseFileContent(CaseFile file, byte[] bytes, Vault vault) {
        this.fileId = file.id();
        this.association = file.association();
        this.content = vault.sealBytes(bytes, CaseText.FILE_CONTENT.in(fileId, association));
    }

    /** Opens it. */
    public byte[] reveal(Vault vault) {
        return vault.openBytes(content, CaseText.FILE_CONTENT.in(fileId, association));
    }
}
