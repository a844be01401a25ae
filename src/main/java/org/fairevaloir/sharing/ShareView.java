package org.fairevaloir.sharing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.fairevaloir.sharing.model.CaseShare;
import org.fairevaloir.sharing.model.ShareKind;
import org.fairevaloir.sharing.model.ShareState;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param other code of the other association
 * @param reference of the case; null for whoever may not know it: before accepting, and after it was refused or revoked
 * @param changedAt when it came to where it stands
 */
public record ShareView(
        UUID id,
        ShareKind kind,
        ShareState state,
        String other,
        @Nullable String reference,
        String purpose,
        LocalDate endsOn,
        Instant proposedAt,
        Instant changedAt)
        implements Serializable {
    /** As its owner sees it. */
    static ShareView outgoing(CaseShare share, LocalDate today) {
        return of(share, share.recipient(), share.reference(), today);
    }

    /** As the other association sees it: from whom, what for, until when, and nothing of the case before accepting. */
    static ShareView incoming(CaseShare share, LocalDate today) {
        ShareState state = share.state(today);
        boolean accepted = state == ShareState.ACCEPTED || state == ShareState.DONE;
        return of(share, share.association(), accepted ? share.reference() : null, today);
    }

    private static ShareView of(CaseShare share, String other, @Nullable String reference, LocalDate today) {
        return new ShareView(
                share.id(),
                share.kind(),
                share.state(today),
                other,
                reference,
                share.purpose(),
                share.endsOn(),
                share.proposedAt(),
                share.changedAt());
    }

    public boolean isWaiting() {
        return state == ShareState.IN_PROGRESS;
    }

    /** Whether it may still be taken back. */
    public boolean isOpen() {
        return !state.isFinal();
    }

    /** Whether the recipient may read the case. */
    public boolean isReadable() {
        return state == ShareState.ACCEPTED;
    }
}
