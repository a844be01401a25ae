package org.fairevaloir.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.fairevaloir.access.PlatformTask;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.audit.Recorder.Actor;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.ErasureRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.persons.model.PersonLinkRepository;
import org.fairevaloir.retention.model.Due;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.statistics.model.FactRepository;

/**
 * A case that is closed for the period is erased like one whose erasure was asked for, but statistics go on counting
 * what they counted of it. Its association sees the reference and why it went.
 *
 * <p>Refused with {@link NotFound} when it is in no or in another association, with {@link Stale} when it is not closed any
 * more, or not for long enough, or somebody changed it meanwhile.
 */
@PlatformTask
public class AnonymiseCase {
    @Inject
    Periods periods;

    @Inject
    CaseRepository cases;

    @Inject
    PersonLinkRepository links;

    @Inject
    FactRepository facts;

    @Inject
    ErasureRepository erasures;

    @Inject
    CodeLists lists;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void anonymise(Due due) {
        links.queueUp();
        FieldCase found = cases.the(due.id(), due.scope());
        long seen = found.version();
        cases.hold(found);
        found.mustBeAt(seen);
        Instant closed = found.standing().closedAt();
        if (closed == null || !periods.ofClosedCases().isOver(closed, LocalDate.now(clock))) {
            throw new Stale();
        }
        facts.keepWhatIsCounted(found, lists, clock.instant());
        erasures.erase(found, ground(lists), clock.instant());
        recorder.record(Actor.PLATFORM, "case.retention_anonymised", due.id());
    }

    /** The one ground that only the platform may give. */
    static String ground(CodeLists lists) {
        return lists.marked("erasure_ground", Mark.PLATFORM).get(0).code();
    }
}
