package org.fairevaloir.persons.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.Stale;

/** The keys of persons in the database, each beside a case that was found in somebody's scope. */
@ApplicationScoped
public class PersonKeyRepository {
    private static final String SAME = "select k.caseId from PersonKey k where k.hash = :hash"
            + " and k.generation = :generation and k.caseId <> :id";
    private static final Duration REMEMBERED = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseRepository cases;

    /** The key of a case that was found in one's scope. */
    public Optional<PersonKey> of(FieldCase found) {
        return Optional.ofNullable(entities.find(PersonKey.class, found.id()));
    }

    /** The other cases in this scope with an equal key, by reference. */
    public List<FieldCase> sameAs(PersonKey key, Scope scope) {
        TypedQuery<UUID> query;
        if (scope instanceof Scope.OneAssociation own) {
            query = entities.createQuery(SAME + " and k.association = :own", UUID.class);
            query.setParameter("own", own.code());
        } else {
            query = entities.createQuery(SAME, UUID.class);
        }
        List<UUID> ids = query.setParameter("hash", key.value().hash())
                .setParameter("generation", key.value().generation())
                .setParameter("id", key.caseId())
                .getResultList();
        return cases.among(ids, scope);
    }

    /** Whether two cases that were found in one's scope are two, and have equal keys. */
    public boolean areEqual(FieldCase one, FieldCase other) {
        return !one.id().equals(other.id())
                && of(one).filter(key -> of(other).filter(key::equalsThatOf).isPresent())
                        .isPresent();
    }

    /** Gives a case that was found in one's scope this key, in place of the one it may have. */
    public void store(FieldCase found, PersonKey.Value value, Instant at) {
        Optional<PersonKey> known = of(found);
        if (known.isPresent()) {
            known.get().become(value, at);
        } else {
            entities.persist(new PersonKey(found, value, at));
        }
    }

    /** The key of a case goes with it to another association. */
    public void handOver(FieldCase handed, String recipient) {
        of(handed).ifPresent(key -> key.moveTo(recipient));
    }

    public void remove(PersonKey key) {
        entities.remove(key);
    }

    /** How many keys somebody has typed since then. */
    public long typedSince(String author, Instant since) {
        return entities.createQuery(
                        "select count(t) from TypedKey t where t.author = :author and t.at > :since", Long.class)
                .setParameter("author", author)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Remembers for a day that somebody typed a key. */
    public void noteTyping(String author, Instant at) {
        entities.createQuery("delete from TypedKey t where t.at < :old")
                .setParameter("old", at.minus(REMEMBERED))
                .executeUpdate();
        entities.persist(new TypedKey(author, at));
    }

    /** Writes what was changed now. @throws Stale when somebody did the same at the same moment */
    public void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw new Stale();
        }
    }
}
