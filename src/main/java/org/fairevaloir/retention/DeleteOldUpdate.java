package org.fairevaloir.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.fairevaloir.access.PlatformTask;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.audit.Recorder.Actor;
import org.fairevaloir.cases.followup.model.AmendmentDraftRepository;
import org.fairevaloir.retention.model.Due;
import org.fairevaloir.shared.Stale;

/**
 * What somebody typed to tell of a counted case goes when nobody went on with it for the period of drafts (decision 0020);
 * the case stays as it is.
 *
 * <p>Refused with {@link Stale} when it was told, given up or gone on with meanwhile.
 */
@PlatformTask
public class DeleteOldUpdate {
    @Inject
    Periods periods;

    @Inject
    AmendmentDraftRepository drafts;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void delete(Due due) {
        int removed = drafts.removeOlder(due.id(), periods.ofDrafts().keptSince(LocalDate.now(clock)));
        if (removed == 0) {
            throw new Stale();
        }
        recorder.record(Actor.PLATFORM, "case.retention_update_deleted", due.id());
    }
}
