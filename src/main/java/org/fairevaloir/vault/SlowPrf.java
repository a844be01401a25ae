package org.fairevaloir.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A keyed function that is slow on purpose, for what has so few possible values that somebody with the key could try
 * them all: first the keyed function of {@link KeyRing}, whose master key is not in the database, then Argon2id. One
 * value costs half a second of a processor and 64 MiB, so only two are computed at a time on a node.
 */
@ApplicationScoped
public class SlowPrf {
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 2;

    /** Equal values for equal inputs are the purpose: nothing here may differ from one input to the next. */
    private static final byte[] SALT = "org.fairevaloir.vault.SlowPrf".getBytes(StandardCharsets.UTF_8);

    @Inject
    KeyRing keys;

    // Fixed for the platform; only its tests, which compute many, make it cheaper.
    int memoryKib = 65_536;
    int passes = 8;

    final Semaphore places = new Semaphore(AT_ONCE, true);

    /** What it costs, in a word: values computed at another cost are other values. */
    public String cost() {
        return "argon2id-" + memoryKib + "-" + passes + "-" + LANES;
    }

    /** 64 hexadecimal digits, the same for the same purpose and input; empty when too many are waiting. */
    public Optional<String> compute(String purpose, String input) {
        byte[] keyed = keys.pseudoRandom(purpose, input, BYTES);
        if (!entered()) {
            return Optional.empty();
        }
        try {
            return Optional.of(HexFormat.of().formatHex(slow(keyed)));
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] slow(byte[] keyed) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(LANES)
                .withSalt(SALT)
                .build());
        byte[] value = new byte[BYTES];
        argon2.generateBytes(keyed, value);
        return value;
    }
}
