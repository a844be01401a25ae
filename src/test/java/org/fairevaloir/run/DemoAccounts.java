package org.fairevaloir.run;

import java.time.Clock;
import java.time.Instant;

/** The demo accounts of {@code realm-config/realm-users-dev.json}, as the platform tells them to the person who starts it. */
public final class DemoAccounts {
    public static final String PASSWORD = "demo-faire-valoir";

    /** The same secret as in realm-users-dev.json, so that an authenticator app can hold it too. */
    public static final String COORDINATOR_SECRET = "MZQWS4TFFV3GC3DPNFZC2ZDFNVXS2MRQ";

    private DemoAccounts() {}

    static String table() {
        return """
                  coordination         coordinator: password, then the one-time code below
                  horslarue            member, Hors la rue
                  amicaledunid         member, Amicale du Nid
                  secourscatholique    member, Secours Catholique - Caritas France
                  miprof, cncdh, greta, interieur    observers""".indent(2);
    }

    static String coordinatorCode(Clock clock) {
        Instant now = clock.instant();
        long left = 30 - now.getEpochSecond() % 30;
        return "One-time code of `coordination`: " + Totp.code(COORDINATOR_SECRET, now.getEpochSecond()) + " (for "
                + left + " s more)";
    }
}
