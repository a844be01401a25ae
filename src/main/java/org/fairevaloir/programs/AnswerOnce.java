package org.fairevaloir.programs;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.programs.model.UsedKey;
import org.fairevaloir.programs.model.UsedKey.Slot;
import org.fairevaloir.programs.model.UsedKeyRepository;
import org.fairevaloir.vault.KeyRing;

/**
 * A program's request under a key of its own is answered once, however often it is sent. Keys are the association's: the
 * same key of another one is another key.
 *
 * <p>The key and what is done under it are one transaction: a refusal, or a server that is killed, leaves neither. Who
 * comes with the same key meanwhile waits for its end, and gets the same answer. Refused with {@link KeyReused} when
 * another request came under the key, and with whatever the work is refused with.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class AnswerOnce {
    @Inject
    CurrentUser user;

    @Inject
    UsedKeyRepository used;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    /** @param work what is to be done, if nothing was yet, with the id that the new case is to have */
    public KeyedAnswer answer(KeyedRequest request, Function<UUID, KeyedAnswer> work) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Slot slot = KeyFingerprints.slot(keys, user.association(), request.key());
        String sent = KeyFingerprints.request(keys, user.association(), request.content());
        UsedKey key = used.take(slot, sent, UUID.randomUUID(), now);
        Optional<KeyedAnswer> before = key.answered(sent, now);
        return before.orElseGet(() -> {
            KeyedAnswer answer = work.apply(key.caseId());
            key.settle(answer);
            return answer;
        });
    }
}
