package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the cases in one's scope in the order of their last change, without opening any: coded fields only. Who
 * comes back later with the last cursor gets what was changed since, and nothing twice. It goes on by key, so the last
 * step takes no longer than the first.
 */
@UseCase
@Requires(Permission.LIST_CASES)
public class WalkCases {
    private static final int MOST = 200;

    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    /**
     * One step.
     *
     * @param after where the step before ended; null for the first
     * @param count how many cases at most; no more than 200 whatever is asked
     */
    public Step walk(CaseFilter filter, @Nullable CaseCursor after, int count) {
        int wanted = Math.min(MOST, Math.max(1, count));
        List<CaseSummary> found = cases.changedAfter(after, filter, wanted + 1, user.scope());
        List<CaseSummary> rows = found.subList(0, Math.min(wanted, found.size()));
        CaseCursor last = rows.isEmpty() ? after : CaseCursor.after(rows.get(rows.size() - 1));
        return new Step(List.copyOf(rows), last, found.size() > wanted);
    }

    /**
     * The cases of one step.
     *
     * @param last where it ended, to come back to; null when there was never any case
     * @param more whether there are more now
     */
    public record Step(List<CaseSummary> rows, @Nullable CaseCursor last, boolean more) {}
}
