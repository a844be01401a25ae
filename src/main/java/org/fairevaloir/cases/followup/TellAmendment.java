package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.followup.model.AmendmentDraftRepository;
import org.fairevaloir.cases.model.CaseRepository;

/**
 * A member tells what was typed of a counted case: what was kept of it while it was typed is gone at that moment. What
 * is told otherwise, such as one lifted blockage, leaves it where it is.
 *
 * <p>Refused as {@link AmendCase} refuses; then what was kept stays.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class TellAmendment {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    AmendmentDraftRepository drafts;

    @Inject
    AmendCase amendCase;

    public Saved tell(CaseDraft typed) {
        Saved saved = amendCase.amend(typed);
        drafts.of(cases.the(typed.id(), user.scope()), user.theCaller().subject())
                .ifPresent(drafts::remove);
        return saved;
    }
}
