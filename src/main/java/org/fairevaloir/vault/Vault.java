package org.fairevaloir.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Seals and opens texts and files with the keyset of the association that owns them. */
@ApplicationScoped
public class Vault {
    private static final int MARK_BYTES = 32;

    @Inject
    KeyRing keys;

    /** The sealed form of a text; nothing for nothing. */
    public @Nullable SealedText seal(@Nullable String text, Place place) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            byte[] plain = text.strip().getBytes(StandardCharsets.UTF_8);
            return new SealedText(keys.aead(place.association()).encrypt(plain, place.associatedData()));
        } catch (GeneralSecurityException e) {
            throw new VaultException("cannot seal " + place.table() + "." + place.column(), e);
        }
    }

    /**
     * The text as it was typed; nothing for nothing.
     *
     * @throws VaultException when it was sealed for another place or changed since
     */
    public @Nullable String open(@Nullable SealedText sealed, Place place) {
        return openColumn(sealed == null ? null : sealed.bytes(), place);
    }

    /**
     * The same from the bytes of a sealed column, where a query hands out columns instead of whole rows.
     *
     * @throws VaultException when it was sealed for another place or changed since
     */
    public @Nullable String openColumn(byte @Nullable [] sealed, Place place) {
        if (sealed == null || sealed.length == 0) {
            return null;
        }
        try {
            byte[] plain = keys.aead(place.association()).decrypt(sealed, place.associatedData());
            return new String(plain, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new VaultException("cannot open " + place.table() + "." + place.column(), e);
        }
    }

    /**
     * Keyed fingerprint of a text at its place, as 64 hexadecimal digits: it shows whether a text is still the same, and
     * without the key nobody can try out which text it is.
     */
    public String mark(String text, Place place) {
        String where = HexFormat.of().formatHex(place.associatedData());
        return HexFormat.of().formatHex(keys.pseudoRandom("text-marks", where + ":" + text, MARK_BYTES));
    }

    /**
     * The sealed form of a file, as long as the file and some thirty bytes. It is sealed in one piece, because the
     * database driver holds it in one piece too.
     */
    public SealedBytes sealBytes(byte[] file, Place place) {
        try {
            return new SealedBytes(keys.aead(place.association()).encrypt(file, place.associatedData()));
        } catch (GeneralSecurityException e) {
            throw new VaultException("cannot seal " + place.table() + "." + place.column(), e);
        }
    }

    /**
     * The file as it was given.
     *
     * @throws VaultException when it was sealed for another place or changed since
     */
    public byte[] openBytes(SealedBytes sealed, Place place) {
        try {
            return keys.aead(place.association()).decrypt(sealed.bytes(), place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new VaultException("cannot open " + place.table() + "." + place.column(), e);
        }
    }

    /**
     * What was sealed at one place, sealed anew for another, whatever it holds.
     *
     * @throws VaultException when it was sealed for a third place or changed since
     */
    public byte[] move(byte[] sealed, Place from, Place to) {
        try {
            byte[] plain = keys.aead(from.association()).decrypt(sealed, from.associatedData());
            return keys.aead(to.association()).encrypt(plain, to.associatedData());
        } catch (GeneralSecurityException e) {
            throw new VaultException("cannot move " + from.table() + "." + from.column(), e);
        }
    }
}
