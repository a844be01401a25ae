package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

/**
 * The numbers of cases, one counter for each association and year: no gap that asks for an explanation, no number twice.
 * Asking for one doesn't write what else was changed: that is written once, with the transaction.
 */
@ApplicationScoped
public class CaseNumberRepository {
    @PersistenceContext
    EntityManager entities;

    /**
     * The next reference of an association, such as {@code HLR-2026-0042}. One new case of an association comes in at a
     * time: its counter stays locked until the transaction ends. To be called before anything is read, so that what the
     * one before stored is seen.
     */
    public String nextReference(String association, int year) {
        // Not "insert ignore": it takes a shared lock, and two who share one wait for each other for ever.
        Number next = (Number) entities.createNativeQuery("insert into case_number (association, year, last)"
                        + " values (?1, ?2, 1) on duplicate key update last = last + 1 returning last")
                .setParameter(1, association)
                .setParameter(2, year)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return String.format("%s-%d-%04d", association, year, next.intValue());
    }

    /** Takes the number back that was asked for last, in the same transaction: there was no new case. */
    public void giveBack(String association, int year) {
        entities.createNativeQuery("update case_number set last = last - 1 where association = ?1 and year = ?2")
                .setParameter(1, association)
                .setParameter(2, year)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }
}
