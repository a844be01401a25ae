package org.fairevaloir.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A file as the database sees it. Only {@link Vault} makes one and opens one. */
@Embeddable
public class SealedBytes {
    @Column(name = "sealed")
    private byte[] bytes;

    protected SealedBytes() {
        this.bytes = new byte[0];
    }

    /** Keeps the array itself: a file is large, and only the vault holds this one. */
    SealedBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
