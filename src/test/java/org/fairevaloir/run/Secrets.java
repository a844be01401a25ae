package org.fairevaloir.run;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords and keys of one installation: made once by chance, readable by their owner only, never in the repository. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    /** Reads the installation's secrets, or makes them at the first start. */
    static Secrets in(Path file) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            values.load(new StringReader(Files.readString(file)));
        } else {
            for (String name : new String[] {"database.app", "database.owner", "keycloak.admin", "oidc.client"}) {
                byte[] chance = new byte[24];
                RANDOM.nextBytes(chance);
                values.setProperty(name, HexFormat.of().formatHex(chance));
            }
            StringWriter text = new StringWriter();
            values.store(text, "Secrets of this installation. Deleted and made anew by a reset.");
            writePrivately(file, text.toString());
        }
        return new Secrets(values);
    }

    public String databaseApp() {
        return values.getProperty("database.app");
    }

    public String databaseOwner() {
        return values.getProperty("database.owner");
    }

    public String keycloakAdmin() {
        return values.getProperty("keycloak.admin");
    }

    public String oidcClient() {
        return values.getProperty("oidc.client");
    }

    /** The key under which each association's own key is sealed; made at the first start. */
    static Path masterKey(Path keys) throws IOException {
        Path file = keys.resolve("master-key.json");
        if (!Files.exists(file)) {
            try {
                AeadConfig.register();
                Configuration tink = RegistryConfiguration.get();
                KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, tink);
                writePrivately(
                        file, TinkJsonProtoKeysetFormat.serializeKeyset(key, tink, InsecureSecretKeyAccess.get()));
            } catch (GeneralSecurityException impossible) {
                throw new IOException("No master key could be made", impossible);
            }
        }
        return file;
    }

    /** The file has its owner-only permissions before it has its content. */
    static void writePrivately(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fresh, text);
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
