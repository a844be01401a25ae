package org.fairevaloir.attachments.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/** The cleaner as the tests call it: one thread, two seconds. */
final class Cleaning {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final Duration SOON = Duration.ofSeconds(2);

    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(2, task -> {
        Thread worker = new Thread(task);
        worker.setDaemon(true);
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
        long begin = System.nanoTime();
        Problems problems = catchThrowableOfType(Problems.class, () -> cleaned(file));
        assertThat(problems).as("is refused").isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SOON);
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).field()).isEqualTo("file");
        return problems.list().get(0);
    }
}
