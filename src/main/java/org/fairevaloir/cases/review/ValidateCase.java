package org.fairevaloir.cases.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseVersion;
import org.fairevaloir.cases.model.CaseVersion.By;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * The coordinator who reads a case accepts it: from now on it is counted, as its version 1, whose fingerprint the
 * journal keeps.
 *
 * <p>Refused with {@link NotFound} for a case that is not there; with {@link Stale} to whoever does not hold it now
 * (its author never does, see {@link TakeInReview}), or when it was changed meanwhile.
 */
@UseCase
@Requires(Permission.REVIEW_CASE)
public class ValidateCase {
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

    public void validate(UUID id, long version) {
        FieldCase found = cases.the(id, user.scope());
        found.mustBeAt(version);
        By by = new By(user.theCaller().subject(), clock.instant());
        found.standing().validate(by.subject(), by.at());
        CaseVersion validated = CaseVersion.validated(found, by, vault);
        versions.store(validated);
        cases.flush();
        recorder.record("case.validated", id);
        recorder.record("case.version_accepted", validated.mark());
    }
}
