package org.fairevaloir.cases;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;

/**
 * Counts the cases in one's scope. Whoever has more than {@value #MOST} reads no exact number, so that a page costs the
 * same however many there are.
 */
@UseCase
@Requires(Permission.LIST_CASES)
public class CountCases {
    public static final int MOST = 10_000;

    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    /** How many pass the filter; one more than {@link #MOST} when there are more. */
    public int count(CaseFilter filter) {
        return cases.count(filter, MOST + 1, user.scope());
    }
}
