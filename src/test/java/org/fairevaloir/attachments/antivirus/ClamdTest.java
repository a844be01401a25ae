package org.fairevaloir.attachments.antivirus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the scanner does, there is an answer in time, and it is never "clean" unless the scanner said so. */
@Timeout(10)
class ClamdTest {
    private static final byte[] FILE = "une lettre de refus".getBytes(StandardCharsets.UTF_8);
    private static final int LARGEST = 30_000_000;

    @Test
    void a_harmless_file_is_clean() throws Exception {
        try (FakeClamd server = FakeClamd.honest(LARGEST)) {
            assertThat(clamd(server).scan(FILE).isClean()).isTrue();
            assertThat(server.received).isEqualTo(FILE);
        }
    }

    @Test
    void a_known_virus_is_named() throws Exception {
        try (FakeClamd server = FakeClamd.honest(LARGEST)) {
            Verdict verdict = clamd(server).scan(FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII));

            assertThat(verdict.isClean()).isFalse();
            assertThat(verdict.threat()).isEqualTo("Eicar-Signature");
        }
    }

    @Test
    void a_file_of_20_megabytes_arrives_whole() throws Exception {
        byte[] large = new byte[20_000_000];
        new Random(1).nextBytes(large);
        try (FakeClamd server = FakeClamd.honest(LARGEST)) {
            assertThat(clamd(server).scan(large).isClean()).isTrue();
            assertThat(server.received).isEqualTo(large);
        }
    }

    @Test
    void an_empty_file_is_scanned_too() throws Exception {
        try (FakeClamd server = FakeClamd.honest(LARGEST)) {
            assertThat(clamd(server).scan(new byte[0]).isClean()).isTrue();
        }
    }

    @Test
    void a_file_too_large_for_the_scanner_is_not_scanned() throws Exception {
        try (FakeClamd server = FakeClamd.honest(100_000)) {
            assertThatThrownBy(() -> clamd(server).scan(new byte[5_000_000]))
                    .isInstanceOf(NotScanned.class)
                    .hasMessageContaining("INSTREAM size limit exceeded");
        }
    }

    @Test
    void a_scanner_that_hangs_up_is_unreachable() throws Exception {
        try (FakeClamd server = new FakeClamd(caller -> caller.getInputStream().readNBytes(12))) {
            assertUnreachable(clamd(server), new byte[1_000_000]);
        }
        try (FakeClamd server = new FakeClamd(caller -> {
            caller.getInputStream().readNBytes(12);
            caller.getOutputStream().write("stream: O".getBytes(StandardCharsets.US_ASCII));
        })) {
            assertUnreachable(clamd(server), new byte[0]);
        }
    }

    @Test
    void a_scanner_that_does_not_read_or_does_not_answer_is_given_up() throws Exception {
        try (FakeClamd server = new FakeClamd(caller -> sleep(3_000))) {
            assertUnreachable(clamd(server), new byte[20_000_000]);
        }
        try (FakeClamd server = new FakeClamd(caller -> sleep(3_000))) {
            assertUnreachable(clamd(server), FILE);
        }
    }

    @Test
    void a_scanner_that_answers_letter_by_letter_is_given_up() throws Exception {
        try (FakeClamd server = new FakeClamd(caller -> {
            for (int i = 0; i < 40; i++) {
                caller.getOutputStream().write('s');
                sleep(100);
            }
        })) {
            assertUnreachable(clamd(server), FILE);
        }
    }

    @Test
    void a_scanner_that_never_stops_answering_is_given_up() throws Exception {
        try (FakeClamd server = new FakeClamd(caller -> {
            while (!Thread.interrupted()) {
                caller.getOutputStream().write(new byte[] {'s', 't', 'r'});
            }
        })) {
            assertThatThrownBy(() -> clamd(server).scan(FILE)).isInstanceOf(NotScanned.class);
        }
    }

    @Test
    void an_answer_that_nobody_understands_is_not_taken_for_clean() throws Exception {
        for (String answer : new String[] {"OK", "stream: OK maybe", "UNKNOWN COMMAND", "", "stream: x ERROR"}) {
            try (FakeClamd server = new FakeClamd(caller -> {
                FakeClamd.answer(caller, answer);
                sleep(200);
            })) {
                assertThatThrownBy(() -> clamd(server).scan(FILE))
                        .isInstanceOf(NotScanned.class)
                        .hasMessageContaining("would not scan");
            }
        }
    }

    @Test
    void where_nobody_listens_the_scanner_is_unreachable() throws Exception {
        int free;
        try (ServerSocket once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = once.getLocalPort();
        }
        assertUnreachable(new Clamd("127.0.0.1", free, Duration.ofSeconds(1)), FILE);
        assertUnreachable(new Clamd("no-such-host.invalid", 3310, Duration.ofSeconds(1)), FILE);
    }

    private static Clamd clamd(FakeClamd server) {
        return new Clamd("127.0.0.1", server.port(), Duration.ofSeconds(1));
    }

    private static void assertUnreachable(Clamd clamd, byte[] file) {
        long begin = System.nanoTime();
        assertThatThrownBy(() -> clamd.scan(file))
                .isInstanceOf(NotScanned.class)
                .hasMessageContaining("unreachable");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
