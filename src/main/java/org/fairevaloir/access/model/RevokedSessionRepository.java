package org.fairevaloir.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.Set;

/** Ended sessions, shared by all nodes. Each method is its own transaction: login runs outside any use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RevokedSessionRepository {
    @PersistenceContext
    EntityManager entities;

    /** Adding one that is there already changes nothing but its time. */
    public void add(String sid, LocalDateTime at) {
        entities.merge(new RevokedSession(sid, at));
    }

    public Set<String> since(LocalDateTime from) {
        return Set.copyOf(
                entities.createQuery("select r.sid from RevokedSession r where r.revokedAt >= :from", String.class)
                        .setParameter("from", from)
                        .getResultList());
    }

    public void forgetBefore(LocalDateTime limit) {
        entities.createQuery("delete from RevokedSession r where r.revokedAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
