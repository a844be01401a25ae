package org.fairevaloir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server holds in memory while something long goes on: what the machine gives it, every second, and what was
 * left after each collection of its heap, from the JVM's own log.
 */
public final class MemoryWatch implements AutoCloseable {
    private static final Pattern COLLECTED = Pattern.compile("Pause .*?(\\d+)M->(\\d+)M\\(");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Path status;
    private final Path log;
    private final int from;
    private final List<Double> resident = new CopyOnWriteArrayList<>();
    private final Thread sampler = new Thread(this::sample, "memory watch");
    private volatile boolean over;

    private MemoryWatch(Scene scene) throws IOException {
        this.status =
                Path.of("/proc", String.valueOf(scene.stack().application().pid()), "status");
        this.log = scene.wishes().folder().resolve("platform").resolve("logs").resolve("gc.log");
        this.from = lines().size();
        sampler.setDaemon(true);
        sampler.start();
    }

    public static MemoryWatch of(Scene scene) throws IOException {
        return new MemoryWatch(scene);
    }

    private void sample() {
        while (!over) {
            try {
                Matcher found = RESIDENT.matcher(Files.readString(status));
                if (found.find()) {
                    resident.add(Double.parseDouble(found.group(1)) / 1_024);
                }
                Thread.sleep(1_000);
            } catch (IOException ended) {
                return;
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    /** Smallest and largest of both, such as {@code RSS 700-720 MiB, heap after collections 90-110 MiB}. */
    public String told() throws IOException {
        close();
        List<Double> left = new ArrayList<>();
        for (String line : lines().subList(from, lines().size())) {
            Matcher pause = COLLECTED.matcher(line);
            if (pause.find()) {
                left.add(Double.parseDouble(pause.group(2)));
            }
        }
        return "RSS " + range(resident) + ", heap after collections " + range(left);
    }

    private static String range(List<Double> values) {
        return values.isEmpty()
                ? "none"
                : Report.text(Medians.percentile(values, 0)) + "–" + Report.text(Medians.percentile(values, 100))
                        + " MiB";
    }

    private List<String> lines() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    @Override
    public void close() {
        over = true;
        sampler.interrupt();
    }
}
