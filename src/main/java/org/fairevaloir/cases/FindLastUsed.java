package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.util.Optional;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;

/**
 * A member sees what they chose in the case they logged last, so that the next form proposes what rarely changes. Only
 * codes, and only one's own cases.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class FindLastUsed {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    /** Empty before the first case. */
    public Optional<Situation> find() {
        return cases.newestOf(user.theCaller().subject(), user.scope()).map(FieldCase::situation);
    }
}
