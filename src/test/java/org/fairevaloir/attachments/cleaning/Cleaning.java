package org.fairevaloir.attachments.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/**
 * The cleaner as the tests call it: two workers, and two seconds of their time. It is the processor's time, so that a
 * test says the same on a machine that is busy with something else.
 */
final class Cleaning {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final Duration SOON = Duration.ofSeconds(2);

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final List<Thread> STARTED = new CopyOnWriteArrayList<>();

    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2, task -> {
        Thread worker = new Thread(task);
        worker.setDaemon(true);
        STARTED.add(worker);
        return worker;
    });

    private Cleaning() {}

    static CleanedFile cleaned(byte[] file) {
        return new FileCleaner(WORKERS, PATIENCE).clean(file);
    }

    static FileCleaner cleaner(Duration patience) {
        return new FileCleaner(WORKERS, patience);
    }

    /** The one problem for which a file is refused, soon. */
    static Problem refusal(byte[] file) {
        Duration before = worked();
        Problems problems = catchThrowableOfType(Problems.class, () -> cleaned(file));
        assertThat(problems).as("is refused").isNotNull();
        assertThat(worked().minus(before)).isLessThan(SOON);
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).field()).isEqualTo("file");
        return problems.list().get(0);
    }

    /** Processor time of the workers and of who calls them; a worker never ends. */
    private static Duration worked() {
        long workers = STARTED.stream()
                .mapToLong(worker -> PROCESSOR.getThreadCpuTime(worker.getId()))
                .sum();
        return Duration.ofNanos(workers + PROCESSOR.getCurrentThreadCpuTime());
    }
}
