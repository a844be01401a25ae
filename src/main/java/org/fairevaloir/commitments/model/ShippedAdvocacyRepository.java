package org.fairevaloir.commitments.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings {@link ShippedAdvocacy} into the database. */
@ApplicationScoped
public class ShippedAdvocacyRepository implements ShippedAdvocacy.Finder {
    @PersistenceContext
    EntityManager entities;

    /**
     * Adds the rows whose code is absent, all or none; a row that is there stays as it is, because the coordinator may
     * have added to it. To be called at each start.
     *
     * @throws IllegalStateException when a file is missing, or a row refers to one that is
     */
    @Transactional
    public void addMissing() {
        ShippedAdvocacy shipped = new ShippedAdvocacy(this);
        addMissing(OfficeHolder.class, shipped.holders(), OfficeHolder::code);
        addMissing(Plan.class, shipped.plans(), Plan::code);
        addMissing(PlanMeasure.class, shipped.measures(), PlanMeasure::code);
        addMissing(PublicAct.class, shipped.acts(), PublicAct::code);
        addMissing(Meeting.class, shipped.meetings(), Meeting::code);
        addMissing(Commitment.class, shipped.commitments(), Commitment::code);
    }

    private <T> void addMissing(Class<T> type, Stream<T> shipped, Function<T, String> code) {
        shipped.filter(row -> byCode(type, code.apply(row)) == null).forEach(entities::persist);
    }

    @Override
    public <T> @Nullable T byCode(Class<T> type, String code) {
        return entities.createQuery("select x from " + type.getSimpleName() + " x where x.code = :code", type)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
