package org.fairevaloir.programs;

import jakarta.inject.Inject;
import java.time.Clock;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.programs.model.UsedKey;
import org.fairevaloir.programs.model.UsedKeyRepository;

/**
 * Keys that count no more are deleted, in a transaction of their own: no request waits for it. Nothing is written to the
 * journal: nobody did anything.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class ForgetKeys {
    @Inject
    UsedKeyRepository used;

    @Inject
    Clock clock;

    public void forget() {
        used.forgetBefore(clock.instant().minus(UsedKey.KEPT));
    }
}
