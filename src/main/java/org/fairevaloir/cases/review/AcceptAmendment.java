package org.fairevaloir.cases.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseVersion;
import org.fairevaloir.cases.model.CaseVersion.By;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * The coordinator takes over what an association told of a case that is counted: the case says it from now on, and its
 * fingerprint is in the journal. What was published before stays as it is.
 *
 * <p>Refused with {@link NotFound} for a case that is not there; with {@link Problems} to the person who told it; with
 * {@link Stale} when nothing waits, or when something else is told since it was read.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class AcceptAmendment {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    @Inject
    VersionRepository versions;

    @Inject
    Vault vault;

    /** @param version of the case as it was read: telling something else makes another one */
    public void accept(UUID id, long version) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        CaseVersion told = versions.pendingOf(found).orElseThrow(Stale::new);
        By by = new By(user.theCaller().subject(), clock.instant());
        if (by.subject().equals(told.told().subject())) {
            throw new Problems(List.of(Problem.of("", "cases.problem.ownCase")));
        }
        CaseFacts facts = told.reveal(vault);
        cases.mustOwnItsParts(facts.draft(id, version));
        found.become(facts, vault, by.at());
        told.accept(by);
        cases.flush();
        recorder.record("case.amendment_accepted", id);
        recorder.record("case.version_accepted", told.mark());
    }
}
