package org.fairevaloir.access.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The people who signed in, one organisation at a time: nobody is called by name outside their own. */
@ApplicationScoped
@Transactional
public class KnownUserRepository {
    @PersistenceContext
    EntityManager entities;

    /** Keeps how somebody is called now, and of which organisation they are now. */
    public void remember(KnownUser user) {
        entities.merge(user);
    }

    /** The people of one organisation, by name. */
    public List<KnownUser> of(String organisation) {
        return entities.createQuery(
                        "select u from KnownUser u where u.organisation = :organisation order by u.name, u.subject",
                        KnownUser.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }
}
