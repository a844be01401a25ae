package org.fairevaloir.audit.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The journal in the database. */
@ApplicationScoped
public class JournalRepository {
    @PersistenceContext
    EntityManager entities;

    /**
     * The head, locked until the transaction ends: rows are numbered in the order in which they are committed. What
     * waited to be written is written before, so that nobody waits for it behind the lock.
     */
    public JournalHead lockedHead() {
        entities.flush();
        return entities.find(JournalHead.class, JournalHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Where the journal ends, as this transaction sees it. */
    public JournalHead head() {
        return entities.find(JournalHead.class, JournalHead.ONLY);
    }

    public void append(AuditEntry entry) {
        entities.persist(entry);
    }

    /** Rows up to this number, the newest first; found by number, so that old ones cost no more than new ones. */
    public List<AuditEntry> upTo(long number, int count) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.number <= :number order by e.number desc", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(count)
                .getResultList();
    }

    /** The rows with numbers above this one, oldest first. */
    public List<AuditEntry> after(long number, int count) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.number > :number order by e.number", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(count)
                .getResultList();
    }
}
