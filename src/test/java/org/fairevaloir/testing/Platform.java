package org.fairevaloir.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.fairevaloir.run.DemoAccounts;
import org.fairevaloir.run.KeycloakServer;
import org.fairevaloir.run.MariaDbServer;
import org.fairevaloir.run.PayaraServer;
import org.fairevaloir.run.Stack;
import org.fairevaloir.run.Totp;
import org.jspecify.annotations.Nullable;

/** The running platform as the browser tests see it: addresses, accounts, and handles to let a server fail. */
public final class Platform {
    private static final Set<Long> USED = new HashSet<>();
    private static @Nullable Stack stack;

    private Platform() {}

    /** From here on, this one is meant. */
    public static void is(Stack started) {
        stack = started;
    }

    /** The application's root address, without a slash at its end. */
    public static String url() {
        return stack().application().url();
    }

    public static String issuer() {
        return stack().keycloak().issuer();
    }

    /** The login server's own address: its admin API is below {@code /admin/realms/fairevaloir}. */
    public static String keycloakUrl() {
        return stack().keycloak().url();
    }

    /** Password of Keycloak's bootstrap administrator {@code admin} in realm {@code master}. */
    public static String keycloakAdminPassword() {
        return stack().secrets().keycloakAdmin();
    }

    /** Every demo account has this password. */
    public static String password() {
        return DemoAccounts.PASSWORD;
    }

    /** For outage tests: {@code stop()}, {@code kill()}, then {@code start()}, which waits until it answers. */
    public static MariaDbServer database() {
        return stack().database();
    }

    /** For outage tests: {@code stop()}, {@code kill()}, then {@code start()}, which waits until it answers. */
    public static KeycloakServer keycloak() {
        return stack().keycloak();
    }

    /** For outage tests: {@code stop()}, {@code kill()}, then {@code start()}; whoever was signed in isn't any more. */
    public static PayaraServer application() {
        return stack().application();
    }

    /** A connection that sees all tables, to check what the application has stored. */
    public static Connection ownerConnection() throws SQLException {
        return DriverManager.getConnection(
                database().url(), MariaDbServer.OWNER, stack().secrets().databaseOwner());
    }

    /** A connection with the application's own rights. */
    public static Connection appConnection() throws SQLException {
        return DriverManager.getConnection(
                database().url(), MariaDbServer.APP, stack().secrets().databaseApp());
    }

    /**
     * A one-time code of the coordinator that no test has used yet: Keycloak takes each code once, and accepts those of
     * the neighbouring half minutes too. Waits, half a minute at most, when all three are used.
     */
    public static synchronized String coordinatorCode() throws InterruptedException {
        while (true) {
            long now = Clock.systemUTC().instant().getEpochSecond() / 30;
            for (long step : new long[] {now, now + 1, now - 1}) {
                if (USED.add(step)) {
                    return Totp.code(DemoAccounts.COORDINATOR_SECRET, step * 30);
                }
            }
            Thread.sleep(500);
        }
    }

    private static Stack stack() {
        if (stack == null) {
            throw new IllegalStateException("These tests need the platform: run them by `mvn verify`, or with"
                    + " -Dfairevaloir.tests=browser after `mvn package`.");
        }
        return stack;
    }
}
