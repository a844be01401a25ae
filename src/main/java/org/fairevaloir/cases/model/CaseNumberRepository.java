package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The numbers of cases, one counter for each association and year: no gap that asks for an explanation, no number twice. */
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
                .executeUpdate();
    }

    /** The next reference of an association that has queued up, such as {@code HLR-2026-0042}. */
    public String nextReference(String association, int year) {
        queueUp(association, year);
        int next = lastNumber(association, year) + 1;
        entities.createNativeQuery("update case_number set last = ?3 where association = ?1 and year = ?2")
                .setParameter(1, association)
                .setParameter(2, year)
                .setParameter(3, next)
                .executeUpdate();
        return String.format("%s-%d-%04d", association, year, next);
    }

    private int lastNumber(String association, int year) {
        Number last = (Number) entities.createNativeQuery(
                        "select last from case_number where association = ?1 and year = ?2 for update")
                .setParameter(1, association)
                .setParameter(2, year)
                .getSingleResult();
        return last.intValue();
    }
}
