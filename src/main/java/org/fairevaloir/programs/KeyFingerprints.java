package org.fairevaloir.programs;

import java.util.HexFormat;
import org.fairevaloir.programs.model.UsedKey.Slot;
import org.fairevaloir.vault.KeyRing;

/**
 * Keys and requests as they are kept: values of a keyed function. A plain hash would tell whether somebody guessed
 * right what was sent, and a case has few words that can't be guessed.
 */
final class KeyFingerprints {
    private static final String PURPOSE = "idempotency-keys";
    private static final int BYTES = 32;

    private KeyFingerprints() {}

    static Slot slot(KeyRing keys, String association, String key) {
        return new Slot(of(keys, "key|" + association + "|" + key), association);
    }

    static String request(KeyRing keys, String association, String content) {
        return of(keys, "request|" + association + "|" + content);
    }

    private static String of(KeyRing keys, String input) {
        return HexFormat.of().formatHex(keys.pseudoRandom(PURPOSE, input, BYTES));
    }
}
