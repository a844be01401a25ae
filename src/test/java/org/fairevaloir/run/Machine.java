package org.fairevaloir.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** What this machine must offer; each lack is one line. */
final class Machine {
    private static final long MEGABYTE = 1 << 20;
    private static final long FIRST_START = 1500;
    private static final long LATER_START = 300;

    private Machine() {}

    /** The Java that runs Maven also runs the servers. */
    static String java() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
                .toString();
    }

    static void check(Folders folders) throws StartFailure, IOException {
        int version = Runtime.version().feature();
        if (version != 17 && version != 21) {
            throw new StartFailure(
                    "Java " + version + " runs Maven, but the platform needs a JDK 17 or 21: set JAVA_HOME.");
        }
        if (ToolProvider.getSystemJavaCompiler() == null) {
            throw new StartFailure("This Java (" + System.getProperty("java.home")
                    + ") is a JRE without compiler: install a JDK 17 or 21 and set JAVA_HOME.");
        }
        checkDatabaseFits();
        checkName();
        checkSpace(folders);
    }

    /** The application server asks for it at its start, and fails with a long story where it has no answer. */
    private static void checkName() throws StartFailure {
        try {
            InetAddress.getLocalHost();
        } catch (UnknownHostException e) {
            throw new StartFailure("This machine does not know its own name: add a line such as \"127.0.1.1 "
                    + e.getMessage().replaceAll(":.*", "") + "\" to the hosts file.");
        }
    }

    private static void checkDatabaseFits() throws StartFailure {
        String system = System.getProperty("os.name");
        boolean intel = System.getProperty("os.arch").matches("amd64|x86_64");
        if (system.startsWith("Mac") == intel) {
            throw new StartFailure("No packaged MariaDB exists for " + system + " on " + System.getProperty("os.arch")
                    + " (there is one for Linux and Windows on x86-64 and for macOS on ARM): see docker/README.md.");
        }
    }

    private static void checkSpace(Folders folders) throws StartFailure, IOException {
        Files.createDirectories(folders.data());
        long needed = Files.exists(folders.programs()) ? LATER_START : FIRST_START;
        long free = free(folders.data());
        if (free < needed) {
            throw new StartFailure("The disk is full: " + folders.data() + " has " + free + " MB left, a start needs "
                    + needed + " MB.");
        }
    }

    /** In megabytes; without end where it can't be told, as in a chroot, whose root is no mount point. */
    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() / MEGABYTE;
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }
}
