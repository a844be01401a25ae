package org.fairevaloir.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Database, login server and application together: what `mvn` runs and what the tests run, each with its own data. */
public final class Stack implements AutoCloseable {
    /** Steps that a start of all three announces. */
    public static final int STEPS = 4;

    /** Whether the application fills itself with fictitious cases. */
    public enum Demo {
        WITH_CASES,
        EMPTY
    }

    private final Folders folders;
    private final Processes processes;
    private final Secrets secrets;
    private final Progress progress;
    private final Size size;
    private final MariaDbServer database;
    private final KeycloakServer keycloak;
    private final PayaraServer application;

    /** Prepares the servers without starting any; {@code war} may be a file or an exploded folder. */
    public Stack(Folders folders, Ports ports, Path war, Progress progress) throws IOException {
        this(folders, ports, war, progress, Size.SMALL);
    }

    /** The same, of another size. */
    public Stack(Folders folders, Ports ports, Path war, Progress progress, Size size) throws IOException {
        this.folders = folders;
        this.progress = progress;
        this.size = size;
        this.processes = new Processes(folders.data().resolve("processes"));
        this.secrets = Secrets.in(folders.data().resolve("secrets.properties"));
        this.database = new MariaDbServer(this, ports.database());
        this.keycloak = new KeycloakServer(this, ports);
        this.application = new PayaraServer(this, ports.application(), war);
    }

    /** A platform without any data, whatever an earlier one in the same folders has left. */
    public static Stack fresh(Folders folders, Ports ports, Path war, Progress progress) throws IOException {
        clear(folders);
        return new Stack(folders, ports, war, progress);
    }

    /** Ends what an earlier platform in these folders left running, and deletes its data. */
    public static void clear(Folders folders) throws IOException {
        new Processes(folders.data().resolve("processes")).endLeftovers();
        Folders.delete(folders.data());
    }

    /** Starts all three; login server and application start side by side. */
    public void start(Demo demo) throws StartFailure, IOException {
        startDatabase();
        progress.step("Login server (Keycloak " + System.getProperty("fairevaloir.keycloak.version") + ")");
        keycloak.install();
        keycloak.begin();
        progress.note("started; it takes a while to answer");
        progress.step("Application: migration of the database, deployment");
        application.begin(configuration(demo));
        application.awaitDeployment();
        progress.note("deployed");
        progress.step("Login server: import of its realm");
        keycloak.await();
        progress.note("answers at " + keycloak.url());
        application.await();
        progress.note("the application answers at " + application.url());
    }

    /** Starts the database alone, as the in-container tests need it. */
    public void startDatabase() throws StartFailure, IOException {
        folders.tidy();
        progress.step("Database (MariaDB " + MariaDbServer.VERSION + ")");
        database.install();
        database.start();
        progress.note("answers at " + database.url());
    }

    /** The application's configuration by its keys. */
    public Map<String, String> configuration(Demo demo) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("app.db.url", database.url());
        values.put("app.db.user", MariaDbServer.APP);
        values.put("app.db.password", secrets.databaseApp());
        values.put("app.db.owner.user", MariaDbServer.OWNER);
        values.put("app.db.owner.password", secrets.databaseOwner());
        values.put("app.url", application.url());
        values.put("app.oidc.issuer", keycloak.issuer());
        values.put("app.oidc.client-id", "faire-valoir");
        values.put("app.oidc.client-secret", secrets.oidcClient());
        values.put("app.oidc.api-audience", "faire-valoir-api");
        values.put(
                "app.vault.master-key-file", Secrets.masterKey(folders.keys()).toString());
        values.put("app.demo", String.valueOf(demo == Demo.WITH_CASES));
        values.putAll(size.settings());
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

    Size size() {
        return size;
    }

    Folders folders() {
        return folders;
    }

    Processes processes() {
        return processes;
    }

    Progress progress() {
        return progress;
    }

    /** Stops all servers; nothing can be started afterwards. */
    @Override
    public void close() {
        processes.stopAll();
    }
}
