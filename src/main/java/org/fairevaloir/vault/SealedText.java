package org.fairevaloir.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A text as the database sees it. Only {@link Vault} makes one and opens one. */
@Embeddable
public class SealedText {
    @Column(name = "sealed")
    private byte[] bytes;

    protected SealedText() {
        this.bytes = new byte[0];
    }

    SealedText(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
