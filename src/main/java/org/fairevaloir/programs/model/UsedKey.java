package org.fairevaloir.programs.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.fairevaloir.programs.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A key under which an association's program made a request. The id of the case was chosen with it, so that a request
 * that broke off anywhere makes the same case when it is repeated.
 */
@Entity
@Table(name = "used_key")
public class UsedKey {
    /** A repeated request within this time has the same answer; after it the key is as new. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** Longer than a request takes: one that was begun before has broken off. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

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
     * What a request finds here.
     *
     * @param fresh the id that was chosen for it; kept when the key was stored for it just now
     */
    public Claim claimedBy(String sent, UUID fresh, Instant now) {
        if (caseId.equals(fresh)) {
            return new Claim.Fresh(fresh);
        }
        if (!claimedAt.isAfter(now.minus(KEPT))) {
            request = sent;
            caseId = fresh;
            return begunAgain(now);
        }
        if (!request.equals(sent)) {
            return new Claim.Taken();
        }
        if (reference != null && caseVersion != null) {
            return new Claim.Answered(caseId, reference, caseVersion);
        }
        return claimedAt.isAfter(now.minus(PATIENCE)) ? new Claim.UnderWay() : begunAgain(now);
    }

    private Claim begunAgain(Instant now) {
        claimedAt = now;
        reference = null;
        caseVersion = null;
        return new Claim.Fresh(caseId);
    }

    /** The request was answered: this case, in this version. */
    public void settle(String answered, long version) {
        reference = answered;
        caseVersion = version;
    }

    /** Whether it is still held for the request that chose this id. */
    public boolean isHeldFor(UUID chosen) {
        return caseId.equals(chosen) && reference == null;
    }

    String association() {
        return association;
    }

    String id() {
        return id;
    }
}
