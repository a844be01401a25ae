package org.fairevaloir.programs;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.programs.model.UsedKeyRepository;
import org.fairevaloir.vault.KeyRing;

/**
 * A request under a key was answered: whoever repeats it gets the same answer. A key that was forgotten meanwhile, or is
 * held for a later request, stays as it is.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class SettleKey {
    @Inject
    CurrentUser user;

    @Inject
    UsedKeyRepository used;

    @Inject
    KeyRing keys;

    public void settle(KeyedRequest request, Claim.Answered answer) {
        used.find(KeyFingerprints.slot(keys, user.association(), request.key()))
                .filter(key -> key.isHeldFor(answer.caseId()))
                .ifPresent(key -> key.settle(answer.reference(), answer.version()));
    }
}
