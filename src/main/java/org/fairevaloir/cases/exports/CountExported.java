package org.fairevaloir.cases.exports;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CountCases;
import org.fairevaloir.cases.model.ExportRepository;

/** Says how many cases an export would hold, as far as a list counts, before anybody takes them along. */
@UseCase
@Requires(Permission.EXPORT_CASES)
public class CountExported {
    @Inject
    CurrentUser user;

    @Inject
    ExportRepository exports;

    /** How many may leave; one more than {@link CountCases#MOST} when there are more. */
    public int count(CaseFilter filter) {
        return exports.count(filter, CountCases.MOST + 1, user.scope());
    }
}
