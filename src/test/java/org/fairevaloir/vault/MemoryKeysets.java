package org.fairevaloir.vault;

import jakarta.enterprise.inject.Vetoed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.vault.model.KeysetRepository;

/** Wrapped keysets in memory, and master keys in files, for the tests of the vault. */
@Vetoed
class MemoryKeysets extends KeysetRepository {
    final Map<String, String> rows = new HashMap<>();

    @Override
    public Optional<String> find(String owner) {
        return Optional.ofNullable(rows.get(owner));
    }

    @Override
    public void storeIfAbsent(String owner, String wrapped) {
        rows.putIfAbsent(owner, wrapped);
    }
}
