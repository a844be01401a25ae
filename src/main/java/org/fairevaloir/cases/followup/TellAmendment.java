package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.util.Optional;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.followup.model.AmendmentDraft;
import org.fairevaloir.cases.followup.model.AmendmentDraftRepository;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.Stale;

/**
 * A member tells what was typed of a counted case: what was kept of it while it was typed is gone at that moment. What
 * is told otherwise, such as one lifted blockage, leaves it where it is.
 *
 * <p>Refused as {@link AmendCase} refuses, and with {@link Stale} when its author kept something else on another page;
 * then what was kept stays.
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

    /** @param opened version of what was kept of it, as the page knows it; 0 when nothing was */
    public Saved tell(CaseDraft typed, long opened) {
        FieldCase found = cases.the(typed.id(), user.scope());
        Optional<AmendmentDraft> kept =
                drafts.at(opened, found, user.theCaller().subject());
        Saved saved = amendCase.amend(typed);
        kept.ifPresent(drafts::remove);
        drafts.flush();
        return saved;
    }
}
