package org.fairevaloir.cases.followup.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.fairevaloir.cases.model.FieldCase;

/** Updates while they are typed. They are asked for with the case, found in one's scope, and by their author. */
@ApplicationScoped
public class AmendmentDraftRepository {
    @PersistenceContext
    EntityManager entities;

    public Optional<AmendmentDraft> of(FieldCase found, String author) {
        return entities.createQuery(
                        "select d from AmendmentDraft d where d.caseId = :id and d.author = :author",
                        AmendmentDraft.class)
                .setParameter("id", found.id())
                .setParameter("author", author)
                .getResultStream()
                .findFirst();
    }

    public void store(AmendmentDraft fresh) {
        entities.persist(fresh);
    }

    public void remove(AmendmentDraft draft) {
        entities.remove(draft);
    }

    /** What anybody typed of a case that is erased. */
    public void removeAllOf(FieldCase found) {
        entities.createQuery("delete from AmendmentDraft d where d.caseId = :id")
                .setParameter("id", found.id())
                .executeUpdate();
    }
}
