package org.fairevaloir.cases;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;

/** Counts the cases in one's scope by state, for the start page. */
@UseCase
@Requires(Permission.LIST_CASES)
public class CountCases {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    public long count(CaseFilter filter) {
        return cases.count(filter, user.scope());
    }
}
