package org.fairevaloir.persons;

import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.persons.model.PersonKey;
import org.fairevaloir.persons.model.PersonKeyRepository;
import org.fairevaloir.shared.NotFound;

/**
 * A member takes the person key off a case of the own association, because it was wrong or the person wishes so. What
 * the coordinator decided with its help stays decided.
 *
 * <p>Refused with {@link NotFound} when the case has no key, belongs to another association or is not there.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class ForgetPersonKey {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    PersonKeyRepository keys;

    @Inject
    Recorder recorder;

    public void forget(UUID caseId) {
        PersonKey key = keys.of(cases.the(caseId, user.scope())).orElseThrow(() -> new NotFound("case"));
        keys.remove(key);
        keys.flush();
        recorder.record("case.person_key_removed", caseId);
    }
}
