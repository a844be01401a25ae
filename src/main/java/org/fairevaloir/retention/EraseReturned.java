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
 * A case that came back with a question, which nobody answered for the period of a draft, was never counted and is
 * erased. Its association sees the reference and why it went.
 *
 * <p>Refused with {@link NotFound} when it is gone, with {@link Stale} when it was answered or somebody touched it
 * meanwhile.
 */
@PlatformTask
public class EraseReturned {
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

    public void erase(Due due) {
        FieldCase found = cases.the(due.id(), due.scope());
        cases.hold(found);
        boolean over = periods.ofDrafts().isOver(found.standing().updatedAt(), LocalDate.now(clock));
        if (found.status() != CaseStatus.RETURNED || !over) {
            throw new Stale();
        }
        erasures.erase(found, AnonymiseCase.ground(lists), clock.instant());
        recorder.record(Actor.PLATFORM, "case.retention_returned_erased", due.id());
    }
}
