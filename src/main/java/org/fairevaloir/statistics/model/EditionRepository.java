package org.fairevaloir.statistics.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.Scope;

/** The editions in the database. Whoever doesn't see all associations sees published editions only. */
@ApplicationScoped
public class EditionRepository {
    @PersistenceContext
    EntityManager entities;

    /** The edition, if it is for somebody with this scope. */
    public Optional<Edition> find(Scope scope, UUID id) {
        return Optional.ofNullable(entities.find(Edition.class, id)).filter(edition -> reaches(scope, edition));
    }

    /** The edition, locked until the transaction ends, so that it is published once. */
    public Optional<Edition> findToPublish(Scope scope, UUID id) {
        return Optional.ofNullable(entities.find(Edition.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(edition -> reaches(scope, edition));
    }

    /** All editions within the scope, the newest first. */
    public List<Edition> newestFirst(Scope scope) {
        return entities.createQuery("select e from Edition e order by e.number desc", Edition.class)
                .getResultStream()
                .filter(edition -> reaches(scope, edition))
                .toList();
    }

    /** The edition published last: numbers grow along the chain of published editions, clocks may go back. */
    public Optional<Edition> lastPublished() {
        return entities.createQuery(
                        "select e from Edition e where e.state = :state order by e.number desc", Edition.class)
                .setParameter("state", EditionState.PUBLISHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The number of the edition compiled last; 0 for none. */
    public int lastNumber() {
        return entities.createQuery("select coalesce(max(e.number), 0) from Edition e", Integer.class)
                .getSingleResult();
    }

    public void store(Edition edition) {
        entities.persist(edition);
    }

    private static boolean reaches(Scope scope, Edition edition) {
        return scope instanceof Scope.AllAssociations || edition.isPublished();
    }
}
