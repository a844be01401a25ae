package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What both sides said about cases. The thread of a case is asked for with the case, found in one's scope. */
@ApplicationScoped
public class NoteRepository {
    @PersistenceContext
    EntityManager entities;

    public void store(ReviewNote note) {
        entities.persist(note);
    }

    /** The thread of a case, newest first. */
    public List<ReviewNote> of(FieldCase found) {
        return entities.createQuery(
                        "select n from ReviewNote n where n.caseId = :id order by n.at desc", ReviewNote.class)
                .setParameter("id", found.id())
                .getResultList();
    }

    /** The thread of a case that is erased or deleted goes with it. */
    public void removeAllOf(FieldCase found) {
        // One statement: it also sees what was said after this transaction began.
        entities.createQuery("delete from ReviewNote n where n.caseId = :id")
                .setParameter("id", found.id())
                .executeUpdate();
    }
}
