package org.fairevaloir.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.fairevaloir.access.PlatformTask;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.audit.Recorder.Actor;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.ErasureRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.retention.model.Due;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * A case that is its association's work, and that nobody changed for the period, goes: a draft as if its association had
 * deleted it; one that came back with a question as an erased one, because the coordinator knows its reference. Neither
 * was ever counted.
 *
 * <p>Refused with {@link NotFound} when it is gone, with {@link Stale} when it left its association or somebody touched
 * it meanwhile.
 */
@PlatformTask
public class EndUnfinishedCase {
    @Inject
    Periods periods;

    @Inject
    CaseRepository cases;

    @Inject
    ErasureRepository erasures;

    @Inject
    CodeLists lists;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void end(Due due) {
        FieldCase found = cases.the(due.id(), due.scope());
        cases.hold(found);
        boolean over = periods.ofDrafts().isOver(found.standing().updatedAt(), LocalDate.now(clock));
        if (!over || !found.status().isOpenToItsAssociation()) {
            throw new Stale();
        }
        if (found.status() == CaseStatus.DRAFT) {
            erasures.delete(found);
            recorder.record(Actor.PLATFORM, "case.retention_draft_deleted", due.id());
        } else {
            erasures.erase(found, AnonymiseCase.ground(lists), clock.instant());
            recorder.record(Actor.PLATFORM, "case.retention_returned_erased", due.id());
        }
    }
}
