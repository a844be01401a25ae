package org.fairevaloir.associations.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The associations in the database. They are public knowledge: every letter prints them. */
@ApplicationScoped
public class AssociationRepository {
    @PersistenceContext
    EntityManager entities;

    public Optional<Association> find(String code) {
        return Optional.ofNullable(entities.find(Association.class, code));
    }

    /** Members on that day, in the order of the letters. */
    public List<Association> membersOn(LocalDate day) {
        return entities.createQuery("select a from Association a order by a.listOrder", Association.class)
                .getResultStream()
                .filter(association -> association.isMemberOn(day))
                .toList();
    }
}
