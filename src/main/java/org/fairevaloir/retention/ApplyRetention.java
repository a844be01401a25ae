package org.fairevaloir.retention;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fairevaloir.access.PlatformTask;
import org.fairevaloir.retention.model.Due;
import org.fairevaloir.retention.model.DueRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * What was kept long enough goes: one case after the other, each in a transaction of its own, so that one which fails
 * stops no other and waits for the next night. Two nodes may do it at once: each case is held while it goes, and who
 * comes second finds nothing to do.
 */
@PlatformTask
@Transactional(TxType.NOT_SUPPORTED)
public class ApplyRetention {
    private static final Logger LOG = Logger.getLogger(ApplyRetention.class.getName());

    @Inject
    Periods periods;

    @Inject
    DueRepository due;

    @Inject
    EndUnfinishedCase endUnfinishedCase;

    @Inject
    DeleteOldUpdate deleteOldUpdate;

    @Inject
    AnonymiseCase anonymiseCase;

    @Inject
    Clock clock;

    public void apply() {
        LocalDate today = LocalDate.now(clock);
        Instant changed = periods.ofDrafts().keptSince(today);
        int unfinished = each(due.unfinished(changed), endUnfinishedCase::end);
        int updates = each(due.updates(changed), deleteOldUpdate::delete);
        int cases = each(due.closed(periods.ofClosedCases().keptSince(today)), anonymiseCase::anonymise);
        LOG.log(
                Level.INFO,
                "Kept long enough: {0} unfinished cases, {1} updates not told, {2} closed cases",
                new Object[] {unfinished, updates, cases});
    }

    private static int each(List<Due> found, Consumer<Due> task) {
        int done = 0;
        for (Due one : found) {
            try {
                task.accept(one);
                done++;
            } catch (NotFound | Stale e) {
                LOG.log(Level.FINE, "Somebody was faster");
            } catch (RuntimeException e) {
                // Neither its message nor the case: both may tell of a person.
                LOG.log(
                        Level.WARNING,
                        "A case is left for the next night: {0}",
                        e.getClass().getName());
            }
        }
        return done;
    }
}
