package org.fairevaloir.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The application server with the application at its root address. */
public final class PayaraServer {
    private final Folders folders;
    private final Processes processes;
    private final Progress progress;
    private final Size size;
    private final int port;
    private final Path war;
    private Map<String, String> configuration = Map.of();
    private Processes.@Nullable Server server;

    PayaraServer(Stack stack, int port, Path war) {
        this.folders = stack.folders();
        this.processes = stack.processes();
        this.progress = stack.progress();
        this.size = stack.size();
        this.port = port;
        this.war = war;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Starts the server again as it was started before, and waits until it answers. */
    public void start() throws StartFailure, IOException {
        begin(configuration);
        awaitDeployment();
        await();
    }

    /** Starts the server with the application's configuration; {@link #awaitDeployment} and {@link #await} tell how far it is. */
    void begin(Map<String, String> values) throws StartFailure, IOException {
        if (!Files.exists(war)) {
            throw new StartFailure("There is no " + war + ": start the platform by `mvn` alone, which builds it.");
        }
        configuration = values;
        writePreBoot();
        server = processes.start("the application", command(), environment(values), folders.log("application"));
    }

    /** Waits until the application is deployed: the port opens earlier, and stays open when a deployment has failed. */
    void awaitDeployment() throws StartFailure {
        if (server != null) {
            LogTale tale = new LogTale(server, progress);
            Wait.until(tale::serverHasStarted, server, Duration.ofMinutes(4), progress);
            int status = Wait.status(signedOut());
            if (status == 404 || status == 0) {
                throw StartFailure.seeLog(
                        "The application could not be deployed." + LogTale.cause(server), server.log());
            }
        }
    }

    /** Waits until it shows a page. */
    void await() throws StartFailure {
        if (server != null) {
            Wait.until(this::answers, server, Duration.ofMinutes(1), progress);
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

    /** Process id, by which the machine tells how much memory the server has. */
    public long pid() {
        if (server == null) {
            throw new IllegalStateException("not started");
        }
        return server.process().pid();
    }

    private boolean answers() {
        return Wait.status(signedOut()) == 200;
    }

    /**
     * The page after signing out needs neither the login server, which may be up later, nor the database. Any other would
     * make the application ask the login server, and turn away the next two seconds' visitors when that isn't up yet.
     */
    private String signedOut() {
        return url() + "/signed-out";
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(Machine.java(), "-Djava.io.tmpdir=" + folders.temporary()));
        command.addAll(size.applicationJvm());
        command.addAll(List.of(
                "-Djdk.util.zip.disableZip64ExtraFieldValidation=true",
                "-jar",
                folders.platform().resolve("payara-micro.jar").toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/",
                "--port",
                String.valueOf(port),
                "--nohazelcast",
                "--prebootcommandfile",
                preBoot().toString()));
        return command;
    }

    /** As environment variables: secrets stay off the command line, which every user of the machine may read. */
    private static Map<String, String> environment(Map<String, String> values) {
        Map<String, String> environment = new HashMap<>();
        values.forEach(
                (key, value) -> environment.put(key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value));
        return environment;
    }

    /** The commands that the server runs before it opens its port. */
    public Path preBoot() {
        return folders.application().resolve("pre-boot.asadmin");
    }

    /** The settings of every installation, and the loopback address, which Payara Micro has no switch for. */
    public void writePreBoot() throws IOException {
        Path common = folders.checkout().resolve("docker").resolve("app").resolve("pre-boot.asadmin");
        Files.createDirectories(folders.application());
        Files.writeString(
                preBoot(),
                Files.readString(common)
                        + "set configs.config.server-config.network-config.network-listeners.network-listener"
                        + ".http-listener.address=127.0.0.1\n");
    }
}
