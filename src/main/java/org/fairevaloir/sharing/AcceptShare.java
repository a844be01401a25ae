package org.fairevaloir.sharing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.HandoverRepository;
import org.fairevaloir.persons.model.PersonKeyRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.sharing.model.CaseShare;
import org.fairevaloir.sharing.model.CaseShare.Step;
import org.fairevaloir.sharing.model.ShareKind;
import org.fairevaloir.sharing.model.ShareRepository;

/**
 * A member accepts what another association proposed. A shared case can be read from now on; a case that is handed over
 * belongs to the own association from now on, and whoever accepted looks after it; with its files and its thread,
 * without the other's own mark and note, and everything else that was proposed of it ends.
 *
 * <p>Refused with {@link NotFound} when nothing such was proposed to the own association, or the case is not the
 * other's any more; with {@link Stale} when the proposal is over; with {@link Problems} when the person's agreement to
 * sharing was withdrawn meanwhile, or the case went back to being a draft.
 */
@UseCase
@Requires(Permission.SHARE_CASE)
public class AcceptShare {
    @Inject
    CurrentUser user;

    @Inject
    ShareRepository shares;

    @Inject
    HandoverRepository handovers;

    @Inject
    PersonKeyRepository personKeys;

    @Inject
    Agreement agreement;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void accept(UUID id) {
        CaseShare share = shares.theIncoming(id, user.association());
        Step step = new Step(user.theCaller().subject(), clock.instant(), LocalDate.now(clock));
        share.accept(step);
        FieldCase proposed = shares.caseOf(share);
        if (!agreement.hindrances(proposed).isEmpty()) {
            // Which of the two it was is the owner's business.
            throw new Problems(List.of(Problem.of("", "sharing.problem.notNow")));
        }
        if (share.kind() == ShareKind.TRANSFER) {
            takeOver(share, proposed, step);
        } else {
            shares.flush();
            recorder.record("case.share_accepted", proposed.id());
        }
    }

    private void takeOver(CaseShare share, FieldCase proposed, Step step) {
        shares.hold(proposed);
        shares.openOf(proposed, step.today()).stream()
                .filter(other -> !other.id().equals(share.id()))
                .forEach(other -> {
                    other.revoke(step);
                    recorder.record("case.share_revoked", proposed.id());
                });
        personKeys.handOver(proposed, share.recipient());
        recorder.record("case.transferred", proposed.id());
        proposed.takenOverBy(step.by(), step.at());
        shares.flush();
        handovers.handOver(proposed, share.recipient());
    }
}
