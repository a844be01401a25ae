package org.fairevaloir.statistics.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.model.CaseStatus;
import org.jspecify.annotations.Nullable;

/** What is counted: the coded fields of validated cases. */
@ApplicationScoped
public class FactRepository {
    private static final String VALIDATED = """
            select new org.fairevaloir.statistics.model.Sighting(c.id, l.person, c.association, c.firstContactMonth, c.gender,
                c.ageBand, c.exploitationForm, c.complaint, b.right, b.obstacle, b.authorityType,
                nullif(function('regexp_substr', b.answers, '(?<=^ministry=|,ministry=)[^,]*'), ''),
                b.department, b.status, b.id, b.legalDeadlineMonth)
            from FieldCase c join c.blockages b left join PersonLink l on l.caseId = c.id
            where c.standing.status in :counted and c.standing.leftOut is null and c.standing.validatedAt <= :until
            """;

    private static final String ANSWERS = """
            select b.id, b.answers
            from FieldCase c join c.blockages b
            where c.standing.status in :counted and c.standing.leftOut is null and c.standing.validatedAt <= :until
            """;

    /** Only what says something of one commitment: a few blockages, of all that there are. */
    private static final String NAMING = """
            and (function('find_in_set', concat('contradicts=', :commitment), b.answers) > 0
                or function('find_in_set', concat('confirms=', :commitment), b.answers) > 0)
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
        return claims(counted(ANSWERS, Object[].class, until), Claims.FIELDS);
    }

    /**
     * Those of {@link #validated} that contradict or confirm a commitment.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Sighting> naming(String commitment, Scope scope, Instant until) {
        scope.mustBeAll("facts");
        return counted(VALIDATED + NAMING, Sighting.class, until)
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
        TypedQuery<Object[]> named =
                counted(ANSWERS + NAMING, Object[].class, until).setParameter("commitment", commitment);
        return claims(named, Claims.RELATIONS);
    }

    private static List<Claim> claims(TypedQuery<@Nullable Object[]> query, Collection<String> fields) {
        List<Claim> claims = new ArrayList<>();
        for (@Nullable Object[] row : query.getResultList()) {
            if (row[0] instanceof UUID blockage && row[1] instanceof Answers said) {
                fields.forEach(field -> said.of(field).forEach(code -> claims.add(new Claim(blockage, field, code))));
            }
        }
        return claims;
    }

    private <T> TypedQuery<T> counted(String query, Class<T> row, Instant until) {
        return entities.createQuery(query, row)
                .setParameter("counted", CaseStatus.COUNTED)
                .setParameter("until", until);
    }
}
