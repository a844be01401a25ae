package org.fairevaloir.retention;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CountCases;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseStatus;

/** How many drafts and returned cases of the own association go within {@value #DAYS} days if nobody touches them. */
@UseCase
@Requires(Permission.LOG_CASE)
public class FindEndingDrafts {
    static final int DAYS = 30;

    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Periods periods;

    @Inject
    Clock clock;

    /**
     * Those cases.
     *
     * @param count no further than {@link CountCases} counts
     * @param lastChange the last day of a change after which none is among them: what a list is filtered by
     */
    public record Ending(int count, LocalDate lastChange) implements Serializable {}

    public Ending find() {
        LocalDate soon = LocalDate.now(clock).plusDays(DAYS);
        LocalDate lastChange = periods.ofDrafts().firstKept(soon).minusDays(1);
        CaseFilter drafts = CaseFilter.in(CaseStatus.DRAFT, CaseStatus.RETURNED).changed(null, lastChange);
        return new Ending(cases.count(drafts, CountCases.MOST + 1, user.scope()), lastChange);
    }
}
