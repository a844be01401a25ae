package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairevaloir.access.Scope;
import org.fairevaloir.shared.Stale;

/** Who looks after which cases; an erased one is looked after by nobody. */
@ApplicationScoped
public class OwnerRepository {
    @PersistenceContext
    EntityManager entities;

    /** The cases in this scope that somebody looks after, without those of which nothing is left. */
    public List<FieldCase> ownedBy(String owner, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<FieldCase> query = build.createQuery(FieldCase.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        query.select(root)
                .where(
                        new CaseConditions(build, query, root).within(scope),
                        build.equal(root.get("owner"), owner),
                        isThere(build, root));
        return entities.createQuery(query).getResultList();
    }

    /**
     * Somebody else of its association looks after a case from now on. Nothing that it says changes, so that it stays in
     * its version: whoever reads or answers it at this moment goes on. In SQL, because a changed row is a new version to
     * the persistence.
     *
     * @throws Stale when it went to another association meanwhile
     */
    public void assign(FieldCase found, String successor) {
        int changed = entities.createNativeQuery("update field_case set owner = ?1 where id = ?2 and association = ?3")
                .setParameter(1, successor)
                .setParameter(2, found.id().toString())
                .setParameter(3, found.association())
                .executeUpdate();
        Standing.require(changed == 1);
    }

    /** How many cases in this scope each person looks after, by subject. */
    public Map<String, Long> countByOwner(Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = build.createQuery(Object[].class);
        Root<FieldCase> root = query.from(FieldCase.class);
        query.multiselect(root.get("owner"), build.count(root))
                .where(new CaseConditions(build, query, root).within(scope), isThere(build, root))
                .groupBy(root.get("owner"));
        Map<String, Long> counts = new TreeMap<>();
        entities.createQuery(query).getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    private static Predicate isThere(CriteriaBuilder build, Root<FieldCase> root) {
        return build.notEqual(root.get("standing").get("status"), CaseStatus.ERASED);
    }
}
