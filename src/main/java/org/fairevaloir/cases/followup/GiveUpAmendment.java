package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.followup.model.AmendmentDraftRepository;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.shared.NotFound;

/**
 * A member gives up what was typed and not told of a counted case.
 *
 * <p>Refused with {@link NotFound} for a case out of scope; when nothing is kept, nothing is done.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class GiveUpAmendment {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    AmendmentDraftRepository drafts;

    @Inject
    Recorder recorder;

    public void giveUp(UUID id) {
        drafts.of(cases.the(id, user.scope()), user.theCaller().subject()).ifPresent(draft -> {
            drafts.remove(draft);
            recorder.record("case.amendment_given_up", id);
        });
    }
}
