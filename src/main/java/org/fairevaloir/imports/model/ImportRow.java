package org.fairevaloir.imports.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.tables.TabledCase;
import org.fairevaloir.imports.checking.CheckedCase;
import org.fairevaloir.imports.checking.Finding;
import org.fairevaloir.imports.checking.Weight;
import org.fairevaloir.vault.SealedBytes;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/** One case of a batch: what the file says of it, sealed, until it is imported; then where it went. */
@Entity
@Table(name = "import_row")
public class ImportRow {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Column(name = "batch_id", columnDefinition = "UUID")
    private UUID batchId;

    @Column(name = "association")
    private String association;

    @Column(name = "position")
    private int position;

    @Column(name = "line")
    private int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RowState state;

    @Column(name = "weight")
    private int weight;

    @Column(name = "complete")
    private boolean complete;

    @Column(name = "identifying")
    private boolean identifying;

    @Column(name = "doubtful")
    private boolean doubtful;

    @Column(name = "content_fingerprint")
    private String contentFingerprint;

    @Column(name = "key_fingerprint")
    private String keyFingerprint;

    @Column(name = "case_version")
    private @Nullable Long caseVersion;

    @Column(name = "reference")
    private @Nullable String reference;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "content_sealed"))
    private @Nullable SealedBytes content;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "findings_sealed"))
    private @Nullable SealedBytes findings;

    protected ImportRow() {}

    /** What tells a case from another, and what the association calls it; both keyed, the second empty without a key. */
    public record Marks(String content, String key) {}

    public ImportRow(ImportBatch batch, int position, CheckedCase said, Marks marks) {
        this.id = said.id();
        this.batchId = batch.id();
        this.association = batch.association();
        this.position = position;
        this.line = said.row();
        this.state = stateOf(said);
        this.weight = said.findings().stream()
                .mapToInt(finding -> finding.weight().heaviness())
                .max()
                .orElse(0);
        this.complete = said.isComplete();
        this.identifying = said.has(Weight.TEXT);
        this.doubtful = said.has(Weight.DOUBT);
        this.contentFingerprint = marks.content();
        this.keyFingerprint = marks.key();
    }

    private static RowState stateOf(CheckedCase said) {
        if (said.has(Weight.KNOWN)) {
            return RowState.KNOWN;
        }
        return said.has(Weight.FAULT) ? RowState.FAULTY : RowState.READY;
    }

    /** Keeps what is needed until the import: nothing of a case that will not be imported but what there is to tell. */
    public ImportRow sealing(CheckedCase said, Vault vault) {
        if (state == RowState.READY) {
            content = vault.sealBytes(KeptForm.ofLines(said.lines()), ImportText.CONTENT.in(id, association));
        }
        if (!said.findings().isEmpty()) {
            findings = vault.sealBytes(KeptForm.ofFindings(said.findings()), ImportText.FINDINGS.in(id, association));
        }
        return this;
    }

    /** The case as the file says it. */
    public CaseDraft draft(Vault vault) {
        SealedBytes kept = Objects.requireNonNull(content, "a row that is ready has a content");
        return TabledCase.of(id, KeptForm.lines(vault.openBytes(kept, ImportText.CONTENT.in(id, association))))
                .draft();
    }

    public List<Finding> findings(Vault vault) {
        SealedBytes kept = findings;
        return kept == null
                ? List.of()
                : KeptForm.findings(vault.openBytes(kept, ImportText.FINDINGS.in(id, association)));
    }

    /** It is a case now; what was sealed goes. */
    public void imported(String as, long version) {
        state = RowState.IMPORTED;
        reference = as;
        caseVersion = version;
        forget();
    }

    public void becomes(RowState next) {
        state = next;
        forget();
    }

    private void forget() {
        content = null;
        findings = null;
    }

    /** Also the id of its case. */
    public UUID id() {
        return id;
    }

    /** Number of its first row. */
    public int line() {
        return line;
    }

    public RowState state() {
        return state;
    }

    public boolean isComplete() {
        return complete;
    }

    /** Whether something was found in its texts that somebody has to confirm. */
    public boolean isIdentifying() {
        return identifying;
    }

    public String contentFingerprint() {
        return contentFingerprint;
    }

    public String keyFingerprint() {
        return keyFingerprint;
    }

    /** Whether the case is still in the version in which it was imported. */
    public boolean isAt(long version) {
        Long stored = caseVersion;
        return stored != null && stored == version;
    }

    /** Of the case, once it is one. */
    public String reference() {
        return Objects.requireNonNullElse(reference, "");
    }
}
