package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.followup.model.AmendmentDraft;
import org.fairevaloir.cases.followup.model.AmendmentDraftRepository;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.vault.Vault;

/**
 * Finds again what the reader typed and did not tell of a counted case; nobody else's.
 *
 * <p>Refused with {@link NotFound} for a case out of scope.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class FindAmendmentDraft {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    AmendmentDraftRepository drafts;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    /**
     * What was typed, as a form opens it now.
     *
     * @param version of what was kept, by which a page that goes on with it is known
     * @param outdated whether the case was changed since it was begun, whatever was typed of it after that
     */
    public record Kept(CaseDraft content, long version, Instant at, boolean outdated) implements Serializable {}

    public Optional<Kept> find(UUID id) {
        FieldCase found = cases.the(id, user.scope());
        if (!found.status().isCounted()) {
            return Optional.empty();
        }
        return drafts.of(found, user.theCaller().subject()).map(draft -> opened(draft, found));
    }

    private Kept opened(AmendmentDraft draft, FieldCase of) {
        recorder.record("case.amendment_reopened", of.id());
        return new Kept(
                draft.reveal(vault).draft(of.id(), of.version()),
                draft.version(),
                draft.keptAt(),
                draft.typedOn() != of.version());
    }
}
