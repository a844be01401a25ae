package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.KeepDraft;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * A member tells that a blockage was lifted, wholly or in part: when and by whom, and nothing else. In a draft or a
 * returned case it is written down at once; in a counted one it waits for the coordinator, beside whatever waits
 * already.
 *
 * <p>Refused as {@link KeepDraft} and {@link AmendCase} refuse; with {@link NotFound} when the case has no such
 * blockage; with {@link Stale} while the coordinator reads the case.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class LiftBlockage {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    @Inject
    VersionRepository versions;

    @Inject
    KeepDraft keepDraft;

    @Inject
    AmendCase amendCase;

    @Inject
    Vault vault;

    /**
     * @param status code of {@code blockage_status}
     * @param resolvedBy code of {@code resolved_by}
     */
    public record Outcome(String status, @Nullable LocalDate day, String resolvedBy) {}

    public Saved lift(UUID id, long version, UUID blockage, Outcome outcome) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        CaseDraft lifted = lifted(versions.toldOf(found, vault), blockage, outcome);
        recorder.record("case.blockage_lifted", id);
        if (found.status().isCounted()) {
            return amendCase.amend(lifted);
        }
        // The texts of a returned case were checked, and those of a draft will be when it is submitted.
        return keepDraft.keep(lifted.confirmed(TextRules.fingerprint(lifted)));
    }

    private static CaseDraft lifted(CaseDraft draft, UUID blockage, Outcome outcome) {
        List<BlockageDraft> blockages = draft.blockages().stream()
                .map(one -> one.id().equals(blockage)
                        ? one.lifted(outcome.status(), outcome.day(), outcome.resolvedBy())
                        : one)
                .toList();
        if (blockages.equals(draft.blockages())
                && draft.blockages().stream().noneMatch(one -> one.id().equals(blockage))) {
            throw new NotFound("blockage");
        }
        return draft.with(blockages);
    }
}
