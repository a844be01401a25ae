package org.fairevaloir.commitments.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Office holders, plans with their measures, and public acts in the database: public knowledge. */
@ApplicationScoped
public class ReferenceRepository {
    @PersistenceContext
    EntityManager entities;

    public Optional<OfficeHolder> findHolder(@Nullable String code) {
        return find(OfficeHolder.class, code);
    }

    public Optional<PlanMeasure> findMeasure(@Nullable String code) {
        return find(PlanMeasure.class, code);
    }

    public Optional<PublicAct> findAct(@Nullable String code) {
        return find(PublicAct.class, code);
    }

    /** By name. */
    public List<OfficeHolder> holders() {
        return entities.createQuery("select h from OfficeHolder h order by h.lastName, h.code", OfficeHolder.class)
                .getResultList();
    }

    /** By plan and number. */
    public List<PlanMeasure> measures() {
        return entities.createQuery("select m from PlanMeasure m order by m.plan, m.number", PlanMeasure.class)
                // Cases ask in their midst, and write no measure: what they changed so far is written once, at their
                // end.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** Newest first. */
    public List<PublicAct> acts() {
        return entities.createQuery("select a from PublicAct a order by a.issuedOn desc, a.code", PublicAct.class)
                .getResultList();
    }

    private <T> Optional<T> find(Class<T> type, @Nullable String code) {
        return code == null || code.isBlank() ? Optional.empty() : Optional.ofNullable(entities.find(type, code));
    }
}
