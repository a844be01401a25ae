package org.fairevaloir.statistics.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.model.CaseStatus;

/** What is counted: the coded fields of validated cases. */
@ApplicationScoped
public class FactRepository {
    private static final String VALIDATED = """
            select new org.fairevaloir.statistics.model.Sighting(c.id, l.person, c.association, c.firstContactMonth, c.gender,
                c.ageBand, c.exploitationForm, c.complaint, b.right, b.obstacle, b.authorityType, b.department, b.status, b.id,
                b.legalDeadlineMonth)
            from FieldCase c join c.blockages b left join PersonLink l on l.caseId = c.id
            where c.standing.status in :counted and c.standing.leftOut is null and c.standing.validatedAt <= :until
            """;

    private static final String CLAIMS = """
            select new org.fairevaloir.statistics.model.Claim(b.id, a.field, a.code)
            from FieldCase c join c.blockages b join b.answers a
            where c.standing.status in :counted and c.standing.leftOut is null and c.standing.validatedAt <= :until
                and a.field in :fields
            """;

    /** Only what says something of one commitment: a few blockages, of all that there are. */
    private static final String NAMING = """
            and exists (select 1 from Blockage m join m.answers x
                where m.id = b.id and x.field in :relations and x.code = :commitment)
            """;

    @PersistenceContext
    EntityManager entities;

    /**
     * Every blockage of every case validated up to an instant, and whose it is, by one statement and so at one moment.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Sighting> validated(Scope scope, Instant until) {
        scope.mustBeAll("facts");
        return counted(VALIDATED, Sighting.class, until).getResultList();
    }

    /**
     * What the blockages of the same cases say of the law, of plans and of commitments; in the same transaction at the
     * same moment.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Claim> claims(Scope scope, Instant until) {
        scope.mustBeAll("facts");
        return counted(CLAIMS, Claim.class, until)
                .setParameter("fields", Claims.FIELDS)
                .getResultList();
    }

    /**
     * Those of {@link #validated} that contradict or confirm a commitment.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Sighting> naming(String commitment, Scope scope, Instant until) {
        scope.mustBeAll("facts");
        return counted(VALIDATED + NAMING, Sighting.class, until)
                .setParameter("relations", Claims.RELATIONS)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    /**
     * What the same blockages say of commitments.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Claim> claimsNaming(String commitment, Scope scope, Instant until) {
        scope.mustBeAll("facts");
        return counted(CLAIMS + NAMING, Claim.class, until)
                .setParameter("fields", Claims.RELATIONS)
                .setParameter("relations", Claims.RELATIONS)
                .setParameter("commitment", commitment)
                .getResultList();
    }

    private <T> TypedQuery<T> counted(String query, Class<T> row, Instant until) {
        return entities.createQuery(query, row)
                .setParameter("counted", CaseStatus.COUNTED)
                .setParameter("until", until);
    }
}
