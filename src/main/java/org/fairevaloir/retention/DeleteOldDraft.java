package org.fairevaloir.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.fairevaloir.access.PlatformTask;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.audit.Recorder.Actor;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.ErasureRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.retention.model.Due;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * A draft that nobody changed for the period goes, as if its association had deleted it.
 *
 * <p>Refused with {@link NotFound} when it is gone, with {@link Stale} when it is no draft any more or somebody touched
 * it meanwhile.
 */
@PlatformTask
public class DeleteOldDraft {
    @Inject
    Periods periods;

    @Inject
    CaseRepository cases;

    @Inject
    ErasureRepository erasures;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void delete(Due due) {
        FieldCase draft = cases.the(due.id(), due.scope());
        cases.hold(draft);
        if (!periods.ofDrafts().isOver(draft.standing().updatedAt(), LocalDate.now(clock))) {
            throw new Stale();
        }
        erasures.delete(draft);
        recorder.record(Actor.PLATFORM, "case.retention_draft_deleted", due.id());
    }
}
