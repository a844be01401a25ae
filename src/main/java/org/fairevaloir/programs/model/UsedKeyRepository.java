package org.fairevaloir.programs.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.programs.model.UsedKey.Slot;

/** The keys of requests; a key is found only by who knows it, in the association that used it. */
@ApplicationScoped
public class UsedKeyRepository {
    /** So many old keys at once: a request doesn't pay for a busy day. */
    private static final int SWEPT = 200;

    @PersistenceContext
    EntityManager entities;

    /** The row of this key, made now if there was none; nobody else touches it until the transaction ends. */
    public UsedKey take(Slot slot, String request, UUID caseId, Instant now) {
        // Not "insert ignore": it takes a shared lock, and two who share one wait for each other for ever.
        entities.createNativeQuery("insert into used_key (id, association, request, case_id, claimed_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update id = id")
                .setParameter(1, slot.id())
                .setParameter(2, slot.association())
                .setParameter(3, request)
                .setParameter(4, caseId.toString())
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return entities.find(UsedKey.class, slot.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The row of this key, which nobody else touches until the transaction ends. */
    public Optional<UsedKey> find(Slot slot) {
        return Optional.ofNullable(entities.find(UsedKey.class, slot.id(), LockModeType.PESSIMISTIC_WRITE))
                .filter(used -> used.association().equals(slot.association()));
    }

    public void forget(UsedKey used) {
        entities.remove(used);
    }

    /** Forgets keys used before this moment. One by one and by id: a range would be locked against new ones. */
    public void forgetBefore(Instant moment) {
        List<String> old = entities.createQuery(
                        "select k.id from UsedKey k where k.claimedAt < :moment order by k.id", String.class)
                .setParameter("moment", moment)
                .setMaxResults(SWEPT)
                .getResultList();
        old.forEach(id -> entities.createQuery("delete from UsedKey k where k.id = :id and k.claimedAt < :moment")
                .setParameter("id", id)
                .setParameter("moment", moment)
                .executeUpdate());
    }
}
