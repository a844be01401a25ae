package org.fairevaloir.programs;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.programs.model.UsedKey;
import org.fairevaloir.programs.model.UsedKey.Slot;
import org.fairevaloir.programs.model.UsedKeyRepository;
import org.fairevaloir.vault.KeyRing;

/**
 * A program begins a request under a key of its own, once: whoever comes with the same key finds what became of it.
 * Keys are the association's: the same key of another one is another key.
 *
 * <p>In a transaction of its own, ended before the request is looked at: of ten that come at the same moment one is
 * told {@link Claim.Fresh}, nine that it is under way. Nothing is written to the journal: nothing was done yet.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class ClaimKey {
    @Inject
    CurrentUser user;

    @Inject
    UsedKeyRepository used;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    public Claim claim(KeyedRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Slot slot = KeyFingerprints.slot(keys, user.association(), request.key());
        String sent = KeyFingerprints.request(keys, user.association(), request.content());
        UUID chosen = UUID.randomUUID();
        Claim claim = used.take(slot, sent, chosen, now).claimedBy(sent, chosen, now);
        used.forgetBefore(now.minus(UsedKey.KEPT));
        return claim;
    }
}
