package org.fairevaloir.programs.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.programs.KeyReused;
import org.fairevaloir.programs.KeyedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A key under which an association's program made a request, with the id that was chosen for its case. It is stored
 * together with the case, so that a row without an answer is the present transaction's own.
 */
@Entity
@Table(name = "used_key")
public class UsedKey {
    /** A repeated request within this time has the same answer; after it the key is as new. */
    public static final Duration KEPT = Duration.ofHours(24);

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "association")
    private String association;

    @Column(name = "request")
    private String request;

    @Column(name = "case_id", columnDefinition = "UUID")
    private UUID caseId;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "reference")
    private @Nullable String reference;

    @Column(name = "case_version")
    private @Nullable Long caseVersion;

    protected UsedKey() {}

    /** A key that nobody used, as it is stored. */
    UsedKey(Slot slot, String request, UUID caseId, Instant claimedAt) {
        this.id = slot.id();
        this.association = slot.association();
        this.request = request;
        this.caseId = caseId;
        this.claimedAt = claimedAt;
    }

    /** Which key of which association. */
    public record Slot(String id, String association) {}

    /**
     * What the same request was answered within the last day; empty when it is to be answered now.
     *
     * @throws KeyReused when another request came under this key
     */
    public Optional<KeyedAnswer> answered(String sent, Instant now) {
        if (!claimedAt.isAfter(now.minus(KEPT))) {
            beginAnew(sent, now);
        }
        if (!request.equals(sent)) {
            throw new KeyReused();
        }
        return reference == null || caseVersion == null
                ? Optional.empty()
                : Optional.of(new KeyedAnswer(caseId, reference, caseVersion));
    }

    private void beginAnew(String sent, Instant now) {
        request = sent;
        caseId = UUID.randomUUID();
        claimedAt = now;
        reference = null;
        caseVersion = null;
    }

    /** The request was answered: this case, in this version. */
    public void settle(KeyedAnswer answer) {
        reference = answer.reference();
        caseVersion = answer.version();
    }

    /** The id that the case of this request has, or is to have. */
    public UUID caseId() {
        return caseId;
    }
}
