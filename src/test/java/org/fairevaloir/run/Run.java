package org.fairevaloir.run;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What {@code mvn} starts: the whole platform on this machine, until Ctrl-C. */
public final class Run {
    private static volatile boolean stopping;

    private final Folders folders;
    private final Progress progress = new Progress(System.out, Stack.STEPS + 1);

    private Run(Folders folders) {
        this.folders = folders;
    }

    /** Ends with exit code 1 and one line when the platform can't run. */
    public static void main(String[] arguments) {
        Path checkout = Path.of(System.getProperty("fairevaloir.base", "")).toAbsolutePath();
        try {
            new Run(Folders.ofRun(checkout)).run();
        } catch (StartFailure failure) {
            end(failure.getMessage());
        } catch (IOException | RuntimeException failure) {
            end(isFull(failure) ? "The disk is full: " + failure.getMessage() : failure.toString());
        }
    }

    private void run() throws StartFailure, IOException {
        progress.say("Faire Valoir is starting; Ctrl-C stops everything. Data and logs: " + folders.data());
        progress.step("This machine");
        Files.createDirectories(folders.data());
        try (RandomAccessFile file =
                        new RandomAccessFile(folders.data().resolve("lock").toFile(), "rw");
                FileLock lock = file.getChannel().tryLock()) {
            if (lock == null) {
                throw new StartFailure(
                        "The platform is already running from this folder: end it first (Ctrl-C there).");
            }
            runAlone();
        }
    }

    private void runAlone() throws StartFailure, IOException {
        Machine.check(folders);
        Ports ports = Ports.ofRun();
        List<String> ended = new Processes(folders.data().resolve("processes")).endLeftovers();
        if (!ended.isEmpty()) {
            progress.note("ended what an earlier run had left: " + String.join(", ", ended));
        }
        ports.checkFree();
        progress.note("JDK, disk and ports are fine");
        Path war = folders.checkout().resolve("target").resolve("fairevaloir");
        try (Stack stack = new Stack(folders, ports, war, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop the platform"));
            stack.start(
                    "false".equals(System.getProperty("fairevaloir.demo")) ? Stack.Demo.EMPTY : Stack.Demo.WITH_CASES);
            welcome(stack);
            watch(stack);
        }
    }

    private void welcome(Stack stack) {
        progress.say(String.format(
                "%nReady after %.0f s:  %s%n%nDemo accounts, all with the password %s%n%s",
                progress.seconds(), stack.application().url(), DemoAccounts.PASSWORD, DemoAccounts.table()));
        progress.say(DemoAccounts.coordinatorCode(Clock.systemUTC()) + "; Enter prints a fresh one. Ctrl-C stops.");
    }

    /** Until Ctrl-C, or until a server dies. Only looks whether there is input: a background job must not read. */
    private void watch(Stack stack) throws StartFailure, IOException {
        while (true) {
            Optional<Processes.Server> dead = stack.processes().dead();
            if (dead.isPresent()) {
                throw StartFailure.seeLog(Wait.died(dead.get()), dead.get().log());
            }
            if (System.in.available() > 0) {
                System.in.readNBytes(System.in.available());
                progress.say(DemoAccounts.coordinatorCode(Clock.systemUTC()));
            }
            Wait.pause();
        }
    }

    private static void stop(Stack stack) {
        stopping = true;
        stack.close();
        // What a half-done installation has started by itself.
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        System.out.println("Faire Valoir has stopped.");
    }

    private static boolean isFull(Exception failure) {
        return String.valueOf(failure.getMessage()).contains("No space left");
    }

    /** Ctrl-C reaches the servers as well: that they end then is no failure, though it may be seen a moment earlier. */
    private static boolean isBeingStopped() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return stopping;
    }

    private static void end(String line) {
        System.out.flush();
        if (isBeingStopped()) {
            return;
        }
        System.err.println("Faire Valoir can't run: " + line);
        System.exit(1);
    }
}
