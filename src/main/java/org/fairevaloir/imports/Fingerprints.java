package org.fairevaloir.imports;

import java.util.HexFormat;
import org.fairevaloir.imports.checking.CheckedCase;
import org.fairevaloir.imports.model.ImportRow.Marks;
import org.fairevaloir.vault.KeyRing;

/**
 * What tells whether an association sent the same before. Keyed, because a case that says little could be guessed from
 * a plain digest; different in each association, so that none learns what another sent.
 */
record Fingerprints(KeyRing keys, String association) {
    private static final String PURPOSE = "imports";
    private static final int BYTES = 32;

    String ofFile(String digest) {
        return of("file", digest);
    }

    /** A case without a key of the association has no mark of one either. */
    Marks of(CheckedCase said) {
        return new Marks(of("content", said.content()), said.key().isEmpty() ? "" : of("key", said.key()));
    }

    private String of(String kind, String what) {
        byte[] print = keys.pseudoRandom(PURPOSE, association + "\n" + kind + "\n" + what, BYTES);
        return HexFormat.of().formatHex(print);
    }
}
