package org.fairevaloir.imports.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.imports.checking.CheckedTable;
import org.fairevaloir.imports.checking.Finding;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.SealedBytes;
import org.fairevaloir.vault.SealedText;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * One file of cases that an association sent.
 *
 * <p>Its life: it is previewed, and given up or imported; importing goes on step by step, whoever of the association
 * looks; what was imported can be undone, also step by step.
 */
@Entity
@Table(name = "import_batch")
public class ImportBatch {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Column(name = "association")
    private String association;

    @Column(name = "author")
    private String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "line_count")
    private int lines;

    @Column(name = "submitting")
    private boolean submitting;

    @Column(name = "file_fingerprint")
    private String fileFingerprint;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "name_sealed"))
    private SealedText name;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "remarks_sealed"))
    private @Nullable SealedBytes remarks;

    protected ImportBatch() {}

    /** Whose file it is, who sent it, when. */
    public record Arrival(String association, String author, Instant at) {}

    /** What tells a file from another: what people call it, and the keyed fingerprint of its bytes. */
    public record FileMark(String name, String fingerprint) {}

    /** A batch begins with its preview. */
    public ImportBatch(Arrival arrival, FileMark file, CheckedTable table, Vault vault) {
        this.id = UUID.randomUUID();
        this.association = arrival.association();
        this.author = arrival.author();
        this.createdAt = arrival.at();
        this.state = ImportState.PREVIEWED;
        this.lines = table.lines();
        this.fileFingerprint = file.fingerprint();
        this.name = Objects.requireNonNull(vault.seal(file.name(), ImportText.NAME.in(id, association)));
        this.remarks = vault.sealBytes(KeptForm.ofFindings(table.remarks()), ImportText.REMARKS.in(id, association));
    }

    /**
     * Somebody saw the preview and wants it so.
     *
     * @throws Stale when it is no preview any more
     */
    public void start(Wishes wishes, Instant at) {
        require(state == ImportState.PREVIEWED);
        state = ImportState.IMPORTING;
        submitting = wishes.submit();
        startedAt = at;
    }

    /** Nothing is left to import, or to undo; what was told of the columns is of no use any more. */
    public void end(Instant at) {
        require(state.isUnderWay());
        state = state == ImportState.IMPORTING ? ImportState.IMPORTED : ImportState.UNDONE;
        endedAt = at;
        remarks = null;
    }

    /**
     * What was imported is to be taken back, an import that is still going on included.
     *
     * @throws Stale when nothing was imported, or it is undone already
     */
    public void undo() {
        require(state == ImportState.IMPORTED || state == ImportState.IMPORTING);
        state = ImportState.UNDOING;
    }

    /** @throws Stale when it is not in this state any more */
    public void mustBe(ImportState expected) {
        require(state == expected);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Stale();
        }
    }

    public UUID id() {
        return id;
    }

    public String association() {
        return association;
    }

    public ImportState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Filled rows of the file. */
    public int lines() {
        return lines;
    }

    /** Whether cases that are complete are submitted. */
    public boolean isSubmitting() {
        return submitting;
    }

    public String fileFingerprint() {
        return fileFingerprint;
    }

    public String name(Vault vault) {
        return String.valueOf(vault.open(name, ImportText.NAME.in(id, association)));
    }

    /** What there is to tell about its columns, until it ends. */
    public List<Finding> remarks(Vault vault) {
        SealedBytes kept = remarks;
        return kept == null
                ? List.of()
                : KeptForm.findings(vault.openBytes(kept, ImportText.REMARKS.in(id, association)));
    }
}
