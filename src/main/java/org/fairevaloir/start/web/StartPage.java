package org.fairevaloir.start.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Role;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CountCases;
import org.fairevaloir.cases.model.CaseStatus;

/** What waits for this person. */
@Named
@RequestScoped
public class StartPage {
    @Inject
    CurrentUser user;

    @Inject
    CountCases countCases;

    /** Name of the role, for the sentence that greets it. */
    public String getRole() {
        return user.role().map(Role::realmName).orElse("");
    }

    /** The states that call for something from this role. */
    public List<CaseStatus> getStatuses() {
        return user.may(Permission.REVIEW_CASE)
                ? List.of(CaseStatus.SUBMITTED, CaseStatus.RETURNED, CaseStatus.VALIDATED)
                : List.of(CaseStatus.RETURNED, CaseStatus.DRAFT, CaseStatus.SUBMITTED, CaseStatus.VALIDATED);
    }

    public long count(CaseStatus status) {
        return countCases.count(CaseFilter.in(status));
    }
}
