package org.fairevaloir.cases;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.shared.Slice;

/** Lists the cases in one's scope, without opening any: coded fields only. */
@UseCase
@Requires(Permission.LIST_CASES)
public class FindCases {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    public Slice<CaseSummary> find(CaseFilter filter, CaseWindow window) {
        return cases.list(filter, window, user.scope());
    }
}
