package org.fairevaloir.cases.exports;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.model.ExportRepository;

/** Says how many cases an export would hold, before anybody takes them along. */
@UseCase
@Requires(Permission.EXPORT_CASES)
public class CountExported {
    @Inject
    CurrentUser user;

    @Inject
    ExportRepository exports;

    public long count(CaseFilter filter) {
        return exports.count(filter, user.scope());
    }
}
