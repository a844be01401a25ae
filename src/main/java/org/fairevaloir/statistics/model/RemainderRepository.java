package org.fairevaloir.statistics.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fairevaloir.persons.model.GonePersons;

/** What stays of cases that are no longer kept. */
@ApplicationScoped
public class RemainderRepository implements GonePersons {
    /** Only what says something of one commitment: a few blockages, of all that there are. */
    static final String NAMING = """
            (function('find_in_set', concat('contradicts=', :commitment), b.answers) > 0
                or function('find_in_set', concat('confirms=', :commitment), b.answers) > 0)
            """;

    @PersistenceContext
    EntityManager entities;

    List<Remainder> all() {
        return entities.createQuery("select b from Remainder b", Remainder.class)
                .getResultList();
    }

    /** Those that contradict or confirm a commitment. */
    List<Remainder> naming(String commitment) {
        return entities.createQuery("select b from Remainder b where " + NAMING, Remainder.class)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    @Override
    public boolean has(String person) {
        return !entities.createQuery("select b.id from Remainder b where b.person = :person", Object.class)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void move(String person, String other) {
        entities.createQuery("update Remainder b set b.person = :other where b.person = :person")
                .setParameter("person", person)
                .setParameter("other", other)
                .executeUpdate();
    }
}
