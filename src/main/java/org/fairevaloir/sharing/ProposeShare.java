package org.fairevaloir.sharing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.associations.model.Association;
import org.fairevaloir.associations.model.AssociationRepository;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.sharing.model.CaseShare;
import org.fairevaloir.sharing.model.CaseShare.Step;
import org.fairevaloir.sharing.model.ShareKind;
import org.fairevaloir.sharing.model.ShareRepository;
import org.fairevaloir.sharing.model.ShareRules;

/**
 * A member proposes one case of the own association to another one: to read for a while, or to take over.
 *
 * <p>Refused with {@link NotFound} for another association's case and for none; with {@link Problems} while it is a
 * draft, when the person did not agree to sharing (nobody overrides this), without a purpose, for more than
 * {@value ShareRules#LONGEST_DAYS} days, and when the same is proposed already.
 */
@UseCase
@Requires(Permission.SHARE_CASE)
public class ProposeShare {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    ShareRepository shares;

    @Inject
    AssociationRepository associations;

    @Inject
    Agreement agreement;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public UUID propose(UUID caseId, ShareDraft draft) {
        FieldCase own = cases.the(caseId, user.scope());
        LocalDate today = LocalDate.now(clock);
        List<Problem> problems = new ArrayList<>(agreement.hindrances(own));
        problems.addAll(new ShareRules(vocabulary, today).ofProposal(draft, others(today)));
        if (shares.openOf(own, today).stream().anyMatch(open -> isSame(open, draft))) {
            problems.add(Problem.of("recipient", "sharing.problem.already"));
        }
        Problems.throwIfAny(problems);
        CaseShare share = new CaseShare(own, draft, new Step(user.theCaller().subject(), clock.instant(), today));
        shares.store(share);
        recorder.record(share.kind() == ShareKind.SHARE ? "case.share_proposed" : "case.transfer_proposed", caseId);
        return share.id();
    }

    private Set<String> others(LocalDate today) {
        return associations.membersOn(today).stream()
                .map(Association::code)
                .filter(code -> !code.equals(user.association()))
                .collect(Collectors.toSet());
    }

    /** A case is shown to the same association once, and handed over to one at a time. */
    private static boolean isSame(CaseShare open, ShareDraft draft) {
        return open.kind() == draft.kind()
                && (draft.kind() == ShareKind.TRANSFER || open.recipient().equals(draft.recipient()));
    }
}
