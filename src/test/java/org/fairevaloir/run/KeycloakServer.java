package org.fairevaloir.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The login server. Its program is unpacked and built once; each platform has a home of its own beside it, with the
 * store, the theme and the realm to import. When the realm files (or the addresses in them) change, the store is made
 * anew: everything in a demo's login server comes from these files.
 */
public final class KeycloakServer {
    public static final String REALM = "fairevaloir";
    private static final Path BUILT = Path.of("lib", "quarkus", "generated-bytecode.jar");

    private final Folders folders;
    private final Processes processes;
    private final Secrets secrets;
    private final Progress progress;
    private final Ports ports;
    private final String version = System.getProperty("fairevaloir.keycloak.version", "26");
    private Processes.@Nullable Server server;

    KeycloakServer(Stack stack, Ports ports) {
        this.folders = stack.folders();
        this.processes = stack.processes();
        this.secrets = stack.secrets();
        this.progress = stack.progress();
        this.ports = ports;
    }

    public String url() {
        return "http://localhost:" + ports.keycloak();
    }

    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    /** Unpacks and builds the program, once for all platforms of this checkout. */
    void install() throws StartFailure, IOException {
        if (Files.exists(program())) {
            return;
        }
        Path part = Folders.part(program());
        Folders.delete(part);
        Program.unpack(folders.platform().resolve("keycloak-quarkus-dist.tar.gz"), part);
        progress.note("Keycloak " + version + " unpacked, now its one-time build");
        List<String> build = new ArrayList<>(java(part, part));
        build.addAll(List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false"));
        Processes.Server builder = processes.start("Keycloak's build", build, Map.of(), folders.log("keycloak-build"));
        Wait.until(() -> succeeded(builder), builder, Duration.ofMinutes(5), progress);
        processes.stop(builder);
        Folders.complete(part, program());
        progress.note("Keycloak " + version + " built");
    }

    /** Starts the server and waits until it answers. */
    public void start() throws StartFailure, IOException {
        begin();
        await();
    }

    /** Starts the server; {@link #await} tells when it answers. */
    void begin() throws StartFailure, IOException {
        prepareHome();
        List<String> command = new ArrayList<>(java(program(), folders.keycloak()));
        command.addAll(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + url()));
        Path log = folders.log("keycloak");
        server = processes.start("the login server", command, environment(), log);
    }

    /**
     * Waits until the realm is there: the server says "listening" earlier and then answers 503. What is asked for is what the
     * application asks for first; the first answer can take longer than the application waits for one.
     */
    void await() throws StartFailure {
        if (server != null) {
            Wait.until(
                    () -> Wait.status(issuer() + "/.well-known/openid-configuration") == 200,
                    server,
                    Duration.ofMinutes(4),
                    progress);
        }
    }

    public void stop() {
        if (server != null) {
            processes.stop(server);
        }
    }

    /** Ends the server as a power cut would. */
    public void kill() {
        if (server != null) {
            processes.kill(server);
        }
    }

    public boolean isRunning() {
        return server != null && server.isAlive();
    }

    /** Direct java and not kc.sh: the script forks, and a destroyed shell leaves an orphan. */
    private List<String> java(Path program, Path home) {
        return List.of(
                Machine.java(),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.io.tmpdir=" + folders.temporary(),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                        + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Xmx512m",
                "-XX:MetaspaceSize=96M",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                program.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private Map<String, String> environment() {
        String app = "http://localhost:" + ports.application();
        return Map.of(
                "APP_URL",
                app,
                "APP_INTERNAL_URL",
                app,
                "APP_OIDC_CLIENT_SECRET",
                secrets.oidcClient(),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                secrets.keycloakAdmin());
    }

    private void prepareHome() throws IOException {
        Path home = folders.keycloak();
        Path config = folders.checkout().resolve("realm-config");
        String realm = RealmFile.withDemoUsers(config);
        String fingerprint = fingerprint(version + ports + secrets.oidcClient() + realm);
        Path known = home.resolve("imported");
        if (!Files.exists(known) || !Files.readString(known).equals(fingerprint)) {
            Folders.delete(home);
            Path imported = home.resolve("data").resolve("import");
            Files.createDirectories(imported);
            Files.writeString(imported.resolve(REALM + "-realm.json"), realm);
            Files.writeString(known, fingerprint);
        }
        copy(program().resolve(BUILT), home.resolve(BUILT));
        Files.createDirectories(home.resolve("conf"));
        Folders.delete(home.resolve("themes"));
        copyTree(config.resolve("theme"), home.resolve("themes"));
    }

    private Path program() {
        return folders.programs().resolve("keycloak-" + version);
    }

    private static boolean succeeded(Processes.Server builder) {
        return !builder.isAlive() && builder.process().exitValue() == 0;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
