package org.fairevaloir.cases.review;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.facts.ChangedPart;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.cases.model.VersionRepository.Waiting;
import org.fairevaloir.vault.Vault;

/**
 * What associations told of counted cases and waits for the coordinator, the oldest first and twenty at most. Reading it
 * is journalled.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class FindAmendments {
    /** As many as somebody decides at a sitting: each look reads them all, and the journal says so of each. */
    private static final int MOST = 20;

    @Inject
    CurrentUser user;

    @Inject
    VersionRepository versions;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    /**
     * One of them.
     *
     * @param version of the case as it is read here
     * @param followUp whether it only tells how blockages went on, so that it can be accepted at a glance
     */
    public record Amendment(
            UUID id,
            long version,
            String reference,
            String association,
            Instant at,
            boolean followUp,
            List<ChangedPart> changes)
            implements Serializable {
        public Amendment {
            changes = List.copyOf(changes);
        }
    }

    public List<Amendment> find() {
        List<Waiting> waiting = versions.waiting(user.scope(), MOST);
        List<Amendment> amendments = waiting.stream().map(this::amendment).toList();
        amendments.forEach(one -> recorder.record("case.amendment_read", one.id()));
        return amendments;
    }

    private Amendment amendment(Waiting one) {
        CaseFacts said = CaseFacts.of(one.of().revealToCoordinator(vault));
        return new Amendment(
                one.of().id(),
                one.of().version(),
                one.of().reference(),
                one.of().association(),
                one.version().told().at(),
                one.version().isFollowUp(),
                said.partsChangedTo(one.version().reveal(vault)));
    }
}
