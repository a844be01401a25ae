package org.fairevaloir.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairevaloir.vault.model.KeysetRepository;

/**
 * The keysets: one AEAD keyset an association, one pseudo-random function a purpose. Each is stored wrapped by the
 * master key, whose file ({@code app.vault.master-key-file}) never is in the database nor in a backup of it.
 */
@ApplicationScoped
public class KeyRing {

    @Inject
    KeysetRepository keysets;

    @Inject
    @ConfigProperty(name = "app.vault.master-key-file")
    String masterKeyFile;

    // Making a cipher of its keyset costs as much as opening a short text with it.
    private final Map<String, Aead> ciphers = new ConcurrentHashMap<>();
    private final Map<String, PrfSet> functions = new ConcurrentHashMap<>();

    @PostConstruct
    void registerCiphers() {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new VaultException("cannot register ciphers", e);
        }
    }

    /** The cipher of one association. */
    Aead aead(String association) throws GeneralSecurityException {
        Aead known = ciphers.get(association);
        if (known == null) {
            known = handle("association:" + association, PredefinedAeadParameters.AES256_GCM)
                    .getPrimitive(tink(), Aead.class);
            ciphers.put(association, known);
        }
        return known;
    }

    /**
     * The keyed function of one purpose, such as the offsets of a catalogue version: its value cannot be guessed
     * without the key, and is the same for ever.
     *
     * @param length number of bytes, at most 32
     */
    public byte[] pseudoRandom(String purpose, String input, int length) {
        try {
            return function(purpose).computePrimary(input.getBytes(StandardCharsets.UTF_8), length);
        } catch (GeneralSecurityException e) {
            throw new VaultException("cannot compute for " + purpose, e);
        }
    }

    private PrfSet function(String purpose) throws GeneralSecurityException {
        PrfSet known = functions.get(purpose);
        if (known == null) {
            known = handle("purpose:" + purpose, PredefinedPrfParameters.HMAC_SHA256_PRF)
                    .getPrimitive(tink(), PrfSet.class);
            functions.put(purpose, known);
        }
        return known;
    }

    private KeysetHandle handle(String owner, Parameters parameters) throws GeneralSecurityException {
        byte[] about = owner.getBytes(StandardCharsets.UTF_8);
        Aead master = master();
        String wrapped = keysets.find(owner).orElse("");
        if (wrapped.isEmpty()) {
            KeysetHandle fresh = KeysetHandle.generateNew(parameters, tink());
            keysets.storeIfAbsent(
                    owner, TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(fresh, master, about, tink()));
            // Another node may have been first: the stored one is the one.
            wrapped = keysets.find(owner).orElseThrow();
        }
        return TinkJsonProtoKeysetFormat.parseEncryptedKeyset(wrapped, master, about, tink());
    }

    private static Configuration tink() throws GeneralSecurityException {
        return RegistryConfiguration.get();
    }

    private Aead master() throws GeneralSecurityException {
        try {
            String json = Files.readString(Path.of(masterKeyFile));
            return TinkJsonProtoKeysetFormat.parseKeyset(json, tink(), InsecureSecretKeyAccess.get())
                    .getPrimitive(tink(), Aead.class);
        } catch (IOException e) {
            throw new VaultException("cannot read the master key file", e);
        }
    }
}
