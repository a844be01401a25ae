package org.fairevaloir.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed text opens in its own row, column and association, with the right keys, unchanged; nowhere else. */
class VaultTest {
    private static final String SECRET = "Elle a été renvoyée du guichet, « sans interprète ».";
    private static final UUID ROW = UUID.randomUUID();
    private static final Place PLACE = new Place("field_case", "narrative_sealed", ROW, "HLR");
    private static final Place FILE_PLACE = new Place("attachment", "file_sealed", ROW, "HLR");

    @TempDir
    Path folder;

    private final MemoryKeysets keysets = new MemoryKeysets();
    private Path masterKey;
    private Vault vault;

    @BeforeEach
    void open() throws Exception {
        masterKey = masterKey("master.json");
        vault = vault(keysets, masterKey);
    }

    @Test
    void a_text_opens_where_it_was_sealed() {
        assertThat(vault.open(vault.seal(SECRET, PLACE), PLACE)).isEqualTo(SECRET);
    }

    @Test
    void spaces_around_a_text_are_not_kept_and_nothing_stays_nothing() {
        assertThat(vault.open(vault.seal("  oui \n", PLACE), PLACE)).isEqualTo("oui");
        assertThat(vault.seal(null, PLACE)).isNull();
        assertThat(vault.seal(" \t\n", PLACE)).isNull();
        assertThat(vault.open(null, PLACE)).isNull();
        assertThat(vault.open(new SealedText(), PLACE)).isNull();
    }

    @Test
    void a_sealed_text_shows_nothing_of_itself() {
        byte[] sealed = vault.seal(SECRET, PLACE).bytes();

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("guichet");
        assertThat(vault.seal(SECRET, PLACE).bytes()).isNotEqualTo(sealed);
    }

    @Test
    void a_text_that_was_moved_does_not_open() {
        SealedText sealed = vault.seal(SECRET, PLACE);

        assertThat(Stream.of(
                        new Place("field_case", "narrative_sealed", UUID.randomUUID(), "HLR"),
                        new Place("field_case", "restricted_note_sealed", ROW, "HLR"),
                        new Place("blockage", "narrative_sealed", ROW, "HLR"),
                        new Place("field_case", "narrative_sealed", ROW, "ADN")))
                .allSatisfy(elsewhere -> assertThatThrownBy(() -> vault.open(sealed, elsewhere))
                        .isInstanceOf(VaultException.class)
                        .hasMessageNotContaining("guichet"));
    }

    @Test
    void what_is_moved_opens_at_its_new_place_and_no_more_at_the_old_one() {
        Place other = new Place("field_case", "narrative_sealed", ROW, "ADN");
        byte[] moved = vault.move(vault.seal(SECRET, PLACE).bytes(), PLACE, other);

        assertThat(vault.open(new SealedText(moved), other)).isEqualTo(SECRET);
        assertThatThrownBy(() -> vault.open(new SealedText(moved), PLACE)).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> vault.move(moved, PLACE, other))
                .as("from where it is not")
                .isInstanceOf(VaultException.class)
                .hasMessageNotContaining("guichet");
    }

    @Test
    void a_text_of_which_one_bit_was_changed_does_not_open() {
        byte[] sealed = vault.seal(SECRET, PLACE).bytes();
        Random chance = new Random(1);
        for (int i = 0; i < 200; i++) {
            byte[] changed = sealed.clone();
            changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));
            assertThatThrownBy(() -> vault.open(new SealedText(changed), PLACE)).isInstanceOf(VaultException.class);
        }
    }

    @Test
    void after_a_restart_the_same_keys_open_the_same_texts() throws Exception {
        SealedText sealed = vault.seal(SECRET, PLACE);

        assertThat(vault(keysets, masterKey).open(sealed, PLACE)).isEqualTo(SECRET);
    }

    @Test
    void another_master_key_opens_nothing() throws Exception {
        SealedText sealed = vault.seal(SECRET, PLACE);
        Vault stranger = vault(keysets, masterKey("other.json"));

        assertThatThrownBy(() -> stranger.open(sealed, PLACE)).isInstanceOf(VaultException.class);
        assertThatThrownBy(() -> stranger.seal("x", PLACE)).isInstanceOf(VaultException.class);
    }

    @Test
    void a_lost_master_key_file_is_told_and_nothing_is_sealed_without_it() throws Exception {
        Files.delete(masterKey);

        assertThatThrownBy(() -> vault.seal(SECRET, PLACE))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("master key");
    }

    @Test
    void a_keyset_put_under_another_associations_name_opens_nothing() throws Exception {
        SealedText sealed = vault.seal(SECRET, PLACE);
        MemoryKeysets moved = new MemoryKeysets();
        moved.rows.put("association:ADN", keysets.rows.get("association:HLR"));
        Place stolen = new Place("field_case", "narrative_sealed", ROW, "ADN");

        assertThatThrownBy(() -> vault(moved, masterKey).open(sealed, stolen)).isInstanceOf(VaultException.class);
    }

    @Test
    void keysets_are_stored_wrapped_one_for_each_association() {
        vault.seal(SECRET, PLACE);
        vault.seal(SECRET, new Place("field_case", "narrative_sealed", ROW, "ADN"));

        assertThat(keysets.rows).containsOnlyKeys("association:HLR", "association:ADN");
        assertThat(keysets.rows.values())
                .doesNotHaveDuplicates()
                .allMatch(wrapped -> wrapped.contains("encryptedKeyset") && !wrapped.contains("\"keyData\""));
    }

    @Test
    void of_two_nodes_that_make_a_keyset_at_once_both_use_the_first() throws Exception {
        vault.seal(SECRET, PLACE);
        MemoryKeysets raced = new MemoryKeysets() {
            @Override
            public void storeIfAbsent(String owner, String wrapped) {
                // The other node was faster by a moment.
                super.storeIfAbsent(owner, keysets.rows.get(owner));
                super.storeIfAbsent(owner, wrapped);
            }
        };
        SealedText sealed = vault(raced, masterKey).seal(SECRET, PLACE);

        assertThat(raced.rows).isEqualTo(keysets.rows);
        assertThat(vault.open(sealed, PLACE)).isEqualTo(SECRET);
    }

    @Test
    void a_pseudonym_is_always_the_same_for_one_purpose_and_another_for_another() throws Exception {
        KeyRing keys = vault.keys;
        byte[] one = keys.pseudoRandom("journal-2026", "row", 16);

        assertThat(one).hasSize(16).isEqualTo(vault(keysets, masterKey).keys.pseudoRandom("journal-2026", "row", 16));
        assertThat(keys.pseudoRandom("journal-2027", "row", 16)).isNotEqualTo(one);
        assertThat(keys.pseudoRandom("journal-2026", "wor", 16)).isNotEqualTo(one);
        assertThat(keys.pseudoRandom("journal-2026", "row", 32)).hasSize(32).startsWith(one);
    }

    @Test
    void a_pseudonym_longer_than_its_key_is_refused() {
        assertThatThrownBy(() -> vault.keys.pseudoRandom("journal-2026", "row", 33))
                .isInstanceOf(VaultException.class);
    }

    @Test
    void a_file_opens_where_it_was_sealed_and_shows_nothing_of_itself() {
        byte[] file = file(1_000_000);
        SealedBytes sealed = vault.sealBytes(file, FILE_PLACE);

        assertThat(vault.openBytes(sealed, FILE_PLACE)).isEqualTo(file);
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .as("positive control")
                .contains("guichet");
        assertThat(new String(sealed.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("guichet");
        assertThat(sealed.bytes()).hasSizeBetween(file.length + 1, file.length + 64);
        assertThat(vault.sealBytes(file, FILE_PLACE).bytes()).isNotEqualTo(sealed.bytes());
        assertThat(keysets.rows).containsOnlyKeys("association:HLR");
    }

    @Test
    void an_empty_file_stays_an_empty_file_and_one_that_was_lost_does_not_open() {
        assertThat(vault.openBytes(vault.sealBytes(new byte[0], FILE_PLACE), FILE_PLACE))
                .isEmpty();
        assertThatThrownBy(() -> vault.openBytes(new SealedBytes(), FILE_PLACE)).isInstanceOf(VaultException.class);
    }

    @Test
    void a_file_that_was_moved_does_not_open() {
        SealedBytes sealed = vault.sealBytes(file(5_000), FILE_PLACE);

        assertThat(vault.openBytes(sealed, FILE_PLACE)).as("positive control").hasSize(5_000);
        assertThat(Stream.of(
                        new Place("attachment", "file_sealed", UUID.randomUUID(), "HLR"),
                        new Place("attachment", "name_sealed", ROW, "HLR"),
                        new Place("field_case", "file_sealed", ROW, "HLR"),
                        new Place("attachment", "file_sealed", ROW, "ADN")))
                .allSatisfy(elsewhere -> assertThatThrownBy(() -> vault.openBytes(sealed, elsewhere))
                        .isInstanceOf(VaultException.class)
                        .hasMessageNotContaining("guichet"));
    }

    @Test
    void a_file_cut_changed_or_lengthened_does_not_open() {
        byte[] sealed = vault.sealBytes(file(5_000), FILE_PLACE).bytes();
        byte[] changed = sealed.clone();
        changed[2_500] ^= 1;

        assertThat(Stream.of(changed, Arrays.copyOf(sealed, 4_000), Arrays.copyOf(sealed, sealed.length + 1)))
                .allSatisfy(bad -> assertThatThrownBy(() -> vault.openBytes(new SealedBytes(bad), FILE_PLACE))
                        .isInstanceOf(VaultException.class));
    }

    private static byte[] file(int length) {
        byte[] file = new byte[length];
        byte[] phrase = SECRET.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < length; i++) {
            file[i] = phrase[i % phrase.length];
        }
        return file;
    }

    static Vault vault(MemoryKeysets stored, Path master) {
        KeyRing keys = new KeyRing();
        keys.keysets = stored;
        keys.masterKeyFile = master.toString();
        keys.registerCiphers();
        Vault vault = new Vault();
        vault.keys = keys;
        return vault;
    }

    private Path masterKey(String name) throws GeneralSecurityException, IOException {
        return masterKey(folder.resolve(name));
    }

    static Path masterKey(Path file) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                key, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
        return Files.writeString(file, json);
    }
}
