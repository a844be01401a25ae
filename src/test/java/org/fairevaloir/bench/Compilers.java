package org.fairevaloir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the compilers in the server's JVM have used of the processors, as Linux counts it: as long as they work, the server
 * is slower than it will be, for two reasons.
 */
final class Compilers {
    private static final double TICKS_A_SECOND = 100;

    /** Where the times stand behind the thread's name in {@code /proc/<pid>/task/<tid>/stat} (man proc_pid_stat, 14 and 15). */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    private final Path threads;

    Compilers(long pid) {
        threads = Path.of("/proc", String.valueOf(pid), "task");
    }

    /** Seconds since the server started. */
    double seconds() throws IOException {
        try (Stream<Path> each = Files.list(threads)) {
            List<Path> stats = each.map(thread -> thread.resolve("stat")).toList();
            double sum = 0;
            for (Path stat : stats) {
                sum += Files.exists(stat) ? seconds(Files.readString(stat)) : 0;
            }
            return sum;
        }
    }

    /** Those of one thread; none when it compiles nothing. */
    static double seconds(String stat) {
        int name = stat.indexOf('(');
        int end = stat.lastIndexOf(')');
        if (!stat.substring(name + 1, end).matches("C[12] CompilerThre.*")) {
            return 0;
        }
        String[] fields = stat.substring(end + 2).split(" ", -1);
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS_A_SECOND;
    }
}
