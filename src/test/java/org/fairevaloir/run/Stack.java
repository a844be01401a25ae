package org.fairevaloir.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Database, login server and application together: what `mvn` runs and what the tests run, each with its own data. */
public final class Stack implements AutoCloseable {
    static final int STEPS = 5;

    private final Folders folders;
    private final Processes processes;
    private final Secrets secrets;
    private final MariaDbServer database;
    private final KeycloakServer keycloak;
    private final PayaraServer application;

    /** Prepares the servers without starting any; {@code war} may be a file or an exploded folder. */
    public Stack(Folders folders, Ports ports, Path war) throws IOException {
        this.folders = folders;
        this.processes = new Processes(folders.data().resolve("processes"));
        this.secrets = Secrets.in(folders.data().resolve("secrets.properties"));
        this.database = new MariaDbServer(folders, processes, secrets, ports.database());
        this.keycloak = new KeycloakServer(folders, processes, secrets, ports);
        this.application = new PayaraServer(folders, processes, ports.application(), war);
    }

    /** Starts all three; the application begins while the login server is still being prepared. */
    public void start(Progress progress, boolean demo) throws StartFailure, IOException {
        startDatabase(progress);
        progress.step("Login server (Keycloak " + System.getProperty("fairevaloir.keycloak.version") + ")");
        keycloak.install(progress);
        keycloak.start();
        application.start(configuration(demo));
        keycloak.await(progress);
        progress.note("signs in at " + keycloak.url());
        progress.step("Application: migration of the database, deployment");
        application.await(progress);
        progress.note("answers at " + application.url());
    }

    /** Starts the database alone, as the in-container tests need it. */
    public void startDatabase(Progress progress) throws StartFailure, IOException {
        folders.tidy();
        progress.step("Database (MariaDB " + MariaDbServer.VERSION + ")");
        database.install(progress);
        database.start(progress);
        progress.note("answers at " + database.url());
    }

    /** The application's configuration in the form of environment variables; secrets stay off the command line. */
    public Map<String, String> configuration(boolean demo) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("APP_DB_URL", database.url());
        values.put("APP_DB_USER", MariaDbServer.APP);
        values.put("APP_DB_PASSWORD", secrets.databaseApp());
        values.put("APP_DB_OWNER_USER", MariaDbServer.OWNER);
        values.put("APP_DB_OWNER_PASSWORD", secrets.databaseOwner());
        values.put("APP_URL", application.url());
        values.put("APP_OIDC_ISSUER", keycloak.issuer());
        values.put("APP_OIDC_CLIENT_ID", "faire-valoir");
        values.put("APP_OIDC_CLIENT_SECRET", secrets.oidcClient());
        values.put("APP_OIDC_API_AUDIENCE", "faire-valoir-api");
        values.put(
                "APP_VAULT_MASTER_KEY_FILE", Secrets.masterKey(folders.keys()).toString());
        values.put("APP_DEMO", String.valueOf(demo));
        return values;
    }

    public MariaDbServer database() {
        return database;
    }

    public KeycloakServer keycloak() {
        return keycloak;
    }

    public PayaraServer application() {
        return application;
    }

    public Secrets secrets() {
        return secrets;
    }

    Processes processes() {
        return processes;
    }

    /** Stops all servers; nothing can be started afterwards. */
    @Override
    public void close() {
        processes.stopAll();
    }
}
