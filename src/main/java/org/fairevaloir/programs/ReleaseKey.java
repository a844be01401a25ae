package org.fairevaloir.programs;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.programs.model.UsedKeyRepository;
import org.fairevaloir.vault.KeyRing;

/**
 * A request under a key was refused and nothing was stored: its program may correct it and send it under the same key.
 * Never after a failure that may have come after the case was stored.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class ReleaseKey {
    @Inject
    CurrentUser user;

    @Inject
    UsedKeyRepository used;

    @Inject
    KeyRing keys;

    public void release(KeyedRequest request, Claim.Fresh claim) {
        used.find(KeyFingerprints.slot(keys, user.association(), request.key()))
                .filter(key -> key.isHeldFor(claim.caseId()))
                .ifPresent(used::forget);
    }
}
