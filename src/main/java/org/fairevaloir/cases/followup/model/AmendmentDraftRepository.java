package org.fairevaloir.cases.followup.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.Stale;

/** Updates while they are typed. They are asked for with the case, found in one's scope, and by their author. */
@ApplicationScoped
public class AmendmentDraftRepository {
    private static final long NONE = 0;

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

    /**
     * What a page goes on with.
     *
     * @param opened version that the page knows; 0 when nothing was kept
     * @throws Stale when its author kept, told or gave it up on another page since
     */
    public Optional<AmendmentDraft> at(long opened, FieldCase found, String author) {
        Optional<AmendmentDraft> kept = of(found, author);
        if (kept.map(AmendmentDraft::version).orElse(NONE) != opened) {
            throw new Stale();
        }
        return kept;
    }

    public void store(AmendmentDraft fresh) {
        entities.persist(fresh);
    }

    public void remove(AmendmentDraft draft) {
        entities.remove(draft);
    }

    /** Writes what was changed now. @throws Stale when another page of its author did at the same moment */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw new Stale();
        }
    }

    /** What anybody typed of a case, in whatever association, and nobody went on with since. @return how many */
    public int removeOlder(UUID caseId, Instant before) {
        return entities.createQuery("delete from AmendmentDraft d where d.caseId = :id and d.keptAt < :before")
                .setParameter("id", caseId)
                .setParameter("before", before)
                .executeUpdate();
    }
}
