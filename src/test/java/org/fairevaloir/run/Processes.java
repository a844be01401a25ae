package org.fairevaloir.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The server processes of one platform. Each is written to a file as soon as it runs, so that the next start finds and
 * ends what a killed launcher left behind; after {@link #stopAll} nothing can be started any more, so an interrupted
 * start leaves nothing either.
 */
public final class Processes {
    private static final Duration GRACE = Duration.ofSeconds(15);

    private final Path file;
    private final List<Server> running = new ArrayList<>();
    private boolean stopping;

    public Processes(Path file) {
        this.file = file;
    }

    /** One running server and where it writes. */
    public record Server(String name, Process process, Path log) {
        public boolean isAlive() {
            return process.isAlive();
        }
    }

    /** Starts a server in its own process; refuses once the platform is being stopped. */
    synchronized Server start(String name, List<String> command, Map<String, String> environment, Path log)
            throws StartFailure {
        if (stopping) {
            throw new StartFailure("Stopped while starting.");
        }
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .directory(log.getParent().toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            Server server = new Server(name, process, log);
            running.add(server);
            write();
            return server;
        } catch (IOException failed) {
            throw new StartFailure("Could not start " + name + ": " + failed.getMessage(), failed);
        }
    }

    /** Ends one server in order: it may finish its work, within a bounded time. */
    synchronized void stop(Server server) {
        end(server.process().toHandle());
        forget(server);
    }

    /** Ends one server at once, as a crash would. */
    synchronized void kill(Server server) {
        server.process().destroyForcibly();
        await(server.process().toHandle(), GRACE);
        forget(server);
    }

    /** Ends all servers, the last started first, and any child that a half-done installation still has. */
    public synchronized void stopAll() {
        stopping = true;
        List<Server> inOrder = new ArrayList<>(running);
        inOrder.stream().skip(1).forEach(server -> server.process().destroy());
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            stop(inOrder.get(i));
        }
    }

    synchronized Optional<Server> dead() {
        return running.stream().filter(server -> !server.isAlive()).findFirst();
    }

    /**
     * Ends what an earlier, killed launcher left running.
     *
     * @return the names of the servers that were ended
     */
    List<String> endLeftovers() throws IOException {
        Map<ProcessHandle, String> found = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] part = line.split("\t", 3);
                if (part.length == 3) {
                    ours(Long.parseLong(part[0]), Instant.parse(part[1]))
                            .ifPresent(process -> found.put(process, part[2]));
                }
            }
        }
        found.keySet().forEach(ProcessHandle::destroy);
        found.keySet().forEach(Processes::end);
        Files.deleteIfExists(file);
        return List.copyOf(found.values());
    }

    /** A process id is used again one day: the start time must fit, and the command line where the system shows it. */
    private Optional<ProcessHandle> ours(long pid, Instant started) {
        return ProcessHandle.of(pid)
                .filter(process -> process.info()
                        .startInstant()
                        .filter(instant ->
                                Duration.between(started, instant).abs().toSeconds() < 5)
                        .isPresent())
                .filter(process -> process.info()
                        .commandLine()
                        .map(line -> line.contains(file.getParent().toString()))
                        .orElse(true));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!await(process, GRACE)) {
            process.destroyForcibly();
            await(process, GRACE);
        }
    }

    private static boolean await(ProcessHandle process, Duration atMost) {
        try {
            process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException late) {
            return !process.isAlive();
        }
    }

    private void forget(Server server) {
        running.remove(server);
        try {
            write();
        } catch (IOException unwritten) {
            // The process is gone; a line too many in the file is recognised as foreign at the next start.
        }
    }

    private void write() throws IOException {
        List<String> lines = running.stream()
                .map(server -> server.process().pid() + "\t"
                        + server.process().info().startInstant().orElse(Instant.now()) + "\t" + server.name())
                .toList();
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
