package org.fairevaloir.programs.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.fairevaloir.programs.model.UsedKey.Slot;

/** The keys of requests; a key is found only by who knows it, in the association that used it. */
@ApplicationScoped
public class UsedKeyRepository {
    /** So many old keys at once: no statement takes as long as the data source's patience. */
    private static final int SWEPT = 10_000;

    @PersistenceContext
    EntityManager entities;

    /**
     * The row of this key, made now if there was none; nobody else touches it until the transaction ends. To be called
     * before anything is read, so that what the one before stored is seen.
     */
    public UsedKey take(Slot slot, String request, UUID caseId, Instant now) {
        // Not "insert ignore": it takes a shared lock, and two who share one wait for each other for ever.
        return (UsedKey) entities.createNativeQuery(
                        "insert into used_key (id, association, request, case_id, claimed_at)"
                                + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update id = id"
                                + " returning id, association, request, case_id, claimed_at, reference, case_version",
                        UsedKey.class)
                .setParameter(1, slot.id())
                .setParameter(2, slot.association())
                .setParameter(3, request)
                .setParameter(4, caseId.toString())
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .getSingleResult();
    }

    /** Forgets keys used before this moment, so many that it is soon done; the next call forgets the rest. */
    public void forgetBefore(Instant moment) {
        entities.createNativeQuery("delete from used_key where claimed_at < ?1 order by claimed_at limit ?2")
                .setParameter(1, LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .setParameter(2, SWEPT)
                .executeUpdate();
    }
}
