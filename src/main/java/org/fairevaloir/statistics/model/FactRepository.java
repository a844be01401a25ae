package org.fairevaloir.statistics.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.codelists.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is counted: the coded fields of validated cases, and what stays of those that are no longer kept, which were
 * validated before any moment that is asked about.
 */
@ApplicationScoped
public class FactRepository {
    /** A case that is kept says its département, and so no région. */
    private static final String VALIDATED = """
            select new org.fairevaloir.statistics.model.Sighting(c.id, l.person, c.association, c.firstContactMonth, c.gender,
                c.ageBand, c.exploitationForm, c.complaint, b.right, b.obstacle, b.authorityType,
                nullif(function('regexp_substr', b.answers, '(?<=^ministry=|,ministry=)[^,]*'), ''),
                b.department, nullif('', ''), b.status, b.id, b.legalDeadlineMonth)
            from FieldCase c join c.blockages b left join PersonLink l on l.caseId = c.id
            where c.standing.status in :counted and c.standing.leftOut is null and c.standing.validatedAt <= :until
            """;

    private static final String ANSWERS = """
            select b.id, b.answers
            from FieldCase c join c.blockages b
            where c.standing.status in :counted and c.standing.leftOut is null and c.standing.validatedAt <= :until
            """;

    private static final String NAMING = " and " + RemainderRepository.NAMING;

    private static final String OF_ONE_CASE = " and c.id = :id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    RemainderRepository remainders;

    /**
     * Every blockage of every case validated up to an instant, and whose it is; within a transaction at one moment.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Sighting> validated(Scope scope, Instant until) {
        scope.mustBeAll("facts");
        return sightings(counted(VALIDATED, Sighting.class, until), remainders.all());
    }

    /**
     * What the blockages of the same cases say of the law, of plans and of commitments; in the same transaction at the
     * same moment.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Claim> claims(Scope scope, Instant until) {
        scope.mustBeAll("facts");
        return claims(answers(counted(ANSWERS, Object[].class, until), remainders.all()), Claims.FIELDS);
    }

    /**
     * Those of {@link #validated} that contradict or confirm a commitment.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Sighting> naming(String commitment, Scope scope, Instant until) {
        scope.mustBeAll("facts");
        TypedQuery<Sighting> named =
                counted(VALIDATED + NAMING, Sighting.class, until).setParameter("commitment", commitment);
        return sightings(named, remainders.naming(commitment));
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
        return claims(answers(named, remainders.naming(commitment)), Claims.RELATIONS);
    }

    /**
     * Stores what statistics go on counting of a case that goes: what they count now, with the région in the place of
     * the département. Of a case that is left out nothing stays, nor of one that is not counted.
     *
     * @param held is kept from changing, and from being linked, until it is gone
     */
    public void keepWhatIsCounted(FieldCase held, Vocabulary vocabulary, Instant at) {
        List<Sighting> seen = counted(VALIDATED + OF_ONE_CASE, Sighting.class, at)
                .setParameter("id", held.id())
                .getResultList();
        Map<UUID, Answers> said =
                answers(counted(ANSWERS + OF_ONE_CASE, Object[].class, at).setParameter("id", held.id()), List.of());
        String alone = UUID.randomUUID().toString();
        for (Sighting each : seen) {
            String region = vocabulary.parent("department", each.department()).orElse(null);
            Answers claims = said.getOrDefault(each.blockage(), Answers.NONE).only(Claims.FIELDS);
            entities.persist(new Remainder(each.generalised(alone, region), claims));
        }
    }

    private static List<Sighting> sightings(TypedQuery<Sighting> kept, List<Remainder> gone) {
        List<Sighting> all = new ArrayList<>(kept.getResultList());
        gone.forEach(remainder -> all.add(remainder.sighting()));
        return all;
    }

    /** By blockage; one that says nothing isn't there. */
    private static Map<UUID, Answers> answers(TypedQuery<@Nullable Object[]> kept, List<Remainder> gone) {
        Map<UUID, Answers> all = new HashMap<>();
        for (@Nullable Object[] row : kept.getResultList()) {
            if (row[0] instanceof UUID blockage && row[1] instanceof Answers said) {
                all.put(blockage, said);
            }
        }
        gone.forEach(remainder -> all.put(remainder.id(), remainder.answers()));
        return all;
    }

    private static List<Claim> claims(Map<UUID, Answers> said, Collection<String> fields) {
        List<Claim> claims = new ArrayList<>();
        said.forEach((blockage, answers) -> fields.forEach(
                field -> answers.of(field).forEach(code -> claims.add(new Claim(blockage, field, code)))));
        return claims;
    }

    private <T> TypedQuery<T> counted(String query, Class<T> row, Instant until) {
        return entities.createQuery(query, row)
                .setParameter("counted", CaseStatus.COUNTED)
                .setParameter("until", until);
    }
}
