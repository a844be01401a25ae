package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.FindCases.Found;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the cases in one's scope in the order of their last change, without opening any: coded fields only. Who
 * comes back later with the last cursor gets what was changed since. It goes on by key, so the last step takes no
 * longer than the first.
 *
 * <p>A change bears the time at which it was made and is seen when its transaction ends: the cursor of the end is set
 * back by as long as a transaction may take, so that nothing is missed; what was changed just now comes again.
 */
@UseCase
@Requires(Permission.LIST_CASES)
public class WalkCases {
    /** What is changed while one walks comes again at the end. */
    public static final CaseSort ORDER = CaseSort.OLDEST_CHANGE;

    private static final Duration A_TRANSACTION = Duration.ofSeconds(30);

    @Inject
    FindCases findCases;

    @Inject
    Clock clock;

    /**
     * One step.
     *
     * @param after where the step before ended; null for the first
     * @param count how many cases at most; no more than 200 whatever is asked
     */
    public Step walk(CaseFilter filter, @Nullable CaseCursor after, int count) {
        Found found = findCases.find(filter, CaseWindow.after(after, ORDER, count));
        List<CaseSummary> rows = found.rows();
        CaseCursor last = rows.isEmpty() ? after : CaseCursor.at(rows.get(rows.size() - 1), ORDER);
        return new Step(rows, found.later() || last == null ? last : setBack(last), found.later());
    }

    private CaseCursor setBack(CaseCursor end) {
        Instant settled = clock.instant().minus(A_TRANSACTION).truncatedTo(ChronoUnit.MILLIS);
        return Instant.parse(end.key()).isAfter(settled) ? CaseCursor.before(settled) : end;
    }

    /**
     * The cases of one step.
     *
     * @param last where to come back to; null when there was never any case
     * @param more whether there are more now
     */
    public record Step(List<CaseSummary> rows, @Nullable CaseCursor last, boolean more) {}
}
