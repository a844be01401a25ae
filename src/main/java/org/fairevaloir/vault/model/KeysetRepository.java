package org.fairevaloir.vault.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** The wrapped keysets, each read and written in a short transaction of its own. */
@ApplicationScoped
public class KeysetRepository {
    @PersistenceContext
    EntityManager entities;

    @Transactional(TxType.REQUIRES_NEW)
    public Optional<String> find(String owner) {
        return Optional.ofNullable(entities.find(Keyset.class, owner)).map(Keyset::wrapped);
    }

    /** Keeps the first of two keysets made at the same time for one owner. */
    @Transactional(TxType.REQUIRES_NEW)
    public void storeIfAbsent(String owner, String wrapped) {
        entities.createNativeQuery("insert ignore into keyset (owner, wrapped) values (?1, ?2)")
                .setParameter(1, owner)
                .setParameter(2, wrapped)
                .executeUpdate();
    }
}
