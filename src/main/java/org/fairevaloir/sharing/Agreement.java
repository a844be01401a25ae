package org.fairevaloir.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.sharing.model.ShareRules;
import org.fairevaloir.vault.Vault;

/**
 * Whether the person agrees to sharing, as the case says, and as its association has told since: a withdrawal, or that
 * it asks for erasure, holds at once, before the coordinator has looked at it; a new agreement only once it is
 * accepted.
 */
@ApplicationScoped
class Agreement {
    @Inject
    VersionRepository versions;

    @Inject
    Vault vault;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Clock clock;

    boolean covers(FieldCase found) {
        return found.standing().erasureAskedAt() == null
                && isAgreed(found)
                && told(found).filter(draft -> !isAgreed(draft)).isEmpty();
    }

    /** What speaks against showing or handing over this case now. */
    List<Problem> hindrances(FieldCase found) {
        List<Problem> problems = rules().ofCase(found, covers(found));
        boolean waits = found.standing().erasureAskedAt() == null
                && !isAgreed(found)
                && told(found).filter(this::isAgreed).isPresent();
        if (waits) {
            problems.replaceAll(problem -> problem.key().equals(ShareRules.NOT_AGREED)
                    ? Problem.of("", "sharing.problem.consentWaits")
                    : problem);
        }
        return problems;
    }

    /** What its association told of the case since it was counted, and the coordinator has not accepted yet. */
    private Optional<CaseDraft> told(FieldCase found) {
        return versions.pendingOf(found).map(waiting -> waiting.reveal(vault).draft(found.id(), found.version()));
    }

    private boolean isAgreed(FieldCase found) {
        return rules().isAgreed(found.situation().consent(), found.answers());
    }

    private boolean isAgreed(CaseDraft told) {
        return rules().isAgreed(told.situation().consent(), told.answers());
    }

    private ShareRules rules() {
        return new ShareRules(vocabulary, LocalDate.now(clock));
    }
}
