package org.fairevaloir.retention.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.fairevaloir.cases.model.CaseStatus;

/** What was left alone since a moment, in all associations: for the platform only, and nothing but ids. */
@ApplicationScoped
public class DueRepository {
    private static final String CASES =
            "select new org.fairevaloir.retention.model.Due(c.id, c.association) from FieldCase c where c.standing.status";

    @PersistenceContext
    EntityManager entities;

    /** What is its association's work, and nobody changed since. */
    public List<Due> unfinished(Instant before) {
        return entities.createQuery(CASES + " in :open and c.standing.updatedAt < :before", Due.class)
                .setParameter("open", List.of(CaseStatus.DRAFT, CaseStatus.RETURNED))
                .setParameter("before", before)
                .getResultList();
    }

    /** Cases that are closed since before. */
    public List<Due> closed(Instant before) {
        return entities.createQuery(CASES + " = :status and c.standing.closedAt < :before", Due.class)
                .setParameter("status", CaseStatus.CLOSED)
                .setParameter("before", before)
                .getResultList();
    }

    /** Counted cases of which somebody typed an update, and left it at that. */
    public List<Due> updates(Instant before) {
        return entities.createQuery(
                        "select distinct new org.fairevaloir.retention.model.Due(d.caseId, d.association) from AmendmentDraft d"
                                + " where d.keptAt < :before",
                        Due.class)
                .setParameter("before", before)
                .getResultList();
    }
}
