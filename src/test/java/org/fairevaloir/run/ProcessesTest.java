package org.fairevaloir.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    @TempDir
    Path folder;

    @Test
    void what_a_killed_launcher_left_is_found_and_ended() throws Exception {
        Process left = start(new Processes(file()), "left over").process();
        assertThat(left.isAlive()).isTrue();

        assertThat(new Processes(file()).endLeftovers()).containsExactly("left over");
        assertThat(left.isAlive()).isFalse();
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_stranger_who_got_the_same_process_id_is_left_alone() throws Exception {
        Process stranger =
                start(new Processes(folder.resolve("others")), "stranger").process();
        Files.writeString(file(), stranger.pid() + "\t" + Instant.EPOCH + "\tthe database\n");

        assertThat(new Processes(file()).endLeftovers()).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void nothing_starts_any_more_once_all_is_being_stopped() throws Exception {
        Processes processes = new Processes(file());
        Processes.Server server = start(processes, "server");
        processes.stopAll();

        assertThat(server.isAlive()).isFalse();
        assertThatThrownBy(() -> start(processes, "late")).isInstanceOf(StartFailure.class);
    }

    private Path file() {
        return folder.resolve("processes");
    }

    /** The folder is named on the command line, as it is on every server's. */
    private Processes.Server start(Processes processes, String name) throws StartFailure {
        return processes.start(
                name,
                List.of(
                        Machine.java(),
                        "-Dfolder=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sleeper.class.getName()),
                Map.of(),
                folder.resolve("logs").resolve(name + ".log"));
    }

    /** A server that does nothing, for a minute at most. */
    static final class Sleeper {
        private Sleeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }
}
