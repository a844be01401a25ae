package org.fairevaloir.vault;

import java.nio.file.Path;
import org.fairevaloir.vault.model.KeysetRepository;
import org.jspecify.annotations.Nullable;

/** The vault without a server around it: the same code and the same keys, for rows that are made in bulk. */
public final class PlainVault {
    private PlainVault() {}

    /** The vault of a platform whose keysets and master key are these. */
    public static Vault of(KeysetRepository keysets, Path masterKey) {
        KeyRing ring = new KeyRing();
        ring.keysets = keysets;
        ring.masterKeyFile = masterKey.toString();
        ring.registerCiphers();
        Vault vault = new Vault();
        vault.keys = ring;
        return vault;
    }

    /** What is stored of a sealed text. */
    public static byte @Nullable [] bytes(@Nullable SealedText sealed) {
        return sealed == null ? null : sealed.bytes();
    }
}
