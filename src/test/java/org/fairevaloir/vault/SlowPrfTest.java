package org.fairevaloir.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same for the same, on every node and after every start; useless without the key; dear, and never for many at once. */
class SlowPrfTest {
    private static final String PURPOSE = "person-key-1";
    private static final String PERSON = "QZX|WKY|1998|FEMALE";

    @TempDir
    Path folder;

    private final MemoryKeysets keysets = new MemoryKeysets();
    private Path masterKey;
    private SlowPrf slow;

    @BeforeEach
    void make() throws Exception {
        masterKey = VaultTest.masterKey(folder.resolve("master.json"));
        slow = slow(keysets, masterKey);
    }

    private static SlowPrf slow(MemoryKeysets stored, Path master) {
        SlowPrf slow = new SlowPrf();
        slow.keys = VaultTest.vault(stored, master).keys;
        slow.memoryKib = 1_024;
        slow.passes = 1;
        return slow;
    }

    @Test
    void it_is_the_same_on_every_node_and_another_for_another_input_purpose_or_key() throws Exception {
        String value = slow.compute(PURPOSE, PERSON).orElseThrow();

        assertThat(value).matches("[0-9a-f]{64}");
        assertThat(slow(keysets, masterKey).compute(PURPOSE, PERSON)).contains(value);
        assertThat(slow.compute(PURPOSE, "QZX|WKY|1999|FEMALE")).get().isNotEqualTo(value);
        assertThat(slow.compute("person-key-2", PERSON)).get().isNotEqualTo(value);
        Path other = VaultTest.masterKey(folder.resolve("other.json"));
        assertThat(slow(new MemoryKeysets(), other).compute(PURPOSE, PERSON))
                .get()
                .isNotEqualTo(value);
    }

    /** Who has the database alone knows the function, its cost and its salt, and can guess the person: not the key. */
    @Test
    void without_the_key_a_right_guess_cannot_be_recognised() {
        String value = slow.compute(PURPOSE, PERSON).orElseThrow();
        byte[] key = slow.keys.pseudoRandom(PURPOSE, PERSON, 32);

        assertThat(argon2(PERSON.getBytes(StandardCharsets.UTF_8))).isNotEqualTo(value);
        assertThat(argon2(key)).as("positive control: with the key it can").isEqualTo(value);
    }

    @Test
    void one_value_costs_a_noticeable_time() {
        SlowPrf real = new SlowPrf();
        real.keys = slow.keys;
        long before = System.nanoTime();
        String value = real.compute(PURPOSE, PERSON).orElseThrow();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(100));
        assertThat(real.cost()).isEqualTo("argon2id-65536-8-1").isNotEqualTo(slow.cost());
        assertThat(slow.compute(PURPOSE, PERSON))
                .as("another cost, another value")
                .get()
                .isNotEqualTo(value);
    }

    @Test
    void whoever_comes_while_too_many_are_waiting_is_sent_away() throws Exception {
        slow.places.acquire(2);
        assertThat(slow.compute(PURPOSE, PERSON)).isEmpty();
        slow.places.release();
        assertThat(slow.compute(PURPOSE, PERSON)).as("positive control").isPresent();
        assertThat(slow.places.availablePermits()).as("a place is given back").isOne();
    }

    private static String argon2(byte[] input) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(1_024)
                .withIterations(1)
                .withParallelism(1)
                .withSalt("org.fairevaloir.vault.SlowPrf".getBytes(StandardCharsets.UTF_8))
                .build());
        byte[] value = new byte[32];
        argon2.generateBytes(input, value);
        return HexFormat.of().formatHex(value);
    }
}
