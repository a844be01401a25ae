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
     * Lets one new case of an association in at a time: the counter's row stays locked until the transaction ends.
     * To be called before anything is read, so that what the one before stored is seen.
     */
    public void queueUp(String association, int year) {
        // Not "insert ignore": it takes a shared lock, and two who share one wait for each other for ever.
        entities.createNativeQuery("insert into case_number (association, year, last) values (?1, ?2, 0)"
                        + " on duplicate key update last = last")
                .setParameter(1, association)
                .setParameter(2, year)
                .setFlushMode(FlushModeType.COMMIT)
                .executeUpdate();
    }

    /** The next reference of an association, such as {@code HLR-2026-0042}; it too queues up. */
    public String nextReference(String association, int year) {
        Number next = (Number) entities.createNativeQuery("insert into case_number (association, year, last)"
                        + " values (?1, ?2, 1) on duplicate key update last = last + 1 returning last")
                .setParameter(1, association)
                .setParameter(2, year)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return String.format("%s-%d-%04d", association, year, next.intValue());
    }
}
