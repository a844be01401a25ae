package org.fairevaloir.cases.filters.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.fairevaloir.cases.filters.model.SavedFilter.Owner;

/** The saved filters; every read asks whose. */
@ApplicationScoped
public class FilterRepository {
    @PersistenceContext
    EntityManager entities;

    /** The filters of one person, by name. */
    public List<SavedFilter> of(Owner owner) {
        return entities.createQuery(
                        "select f from SavedFilter f where f.subject = :subject and f.organisation = :organisation"
                                + " order by f.name",
                        SavedFilter.class)
                .setParameter("subject", owner.subject())
                .setParameter("organisation", owner.organisation())
                .getResultList();
    }

    public void store(SavedFilter fresh) {
        entities.persist(fresh);
    }

    public void remove(SavedFilter filter) {
        entities.remove(filter);
    }
}
