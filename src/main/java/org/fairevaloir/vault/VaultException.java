package org.fairevaloir.vault;

/** A text can't be sealed or opened: wrong key, wrong place, or somebody changed it. Never answered with the raw text. */
public class VaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VaultException(String what, Throwable cause) {
        super(what, cause);
    }
}
