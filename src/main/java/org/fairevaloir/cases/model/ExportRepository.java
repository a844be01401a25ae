package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.exports.ExportedCase;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Cases on their way out, a page at a time. It reads columns instead of whole cases: three queries a page whatever a
 * case consists of, and sealed columns that nobody asked for stay where they are. A page begins behind the last
 * reference of the one before, so the last page costs as little as the first.
 */
@ApplicationScoped
public class ExportRepository {
    /** Cases of one page. */
    static final int PAGE = 500;

    private static final String BLOCKAGES = """
            select c.id, b.id, b.right, b.obstacle, b.authorityType, b.authority, b.department, b.status, b.resolvedBy,
                b.evidenceLevel, b.startDate.bytes, b.outcomeDate.bytes, b.legalDeadline.bytes,
                b.answers%s
            from FieldCase c join c.blockages b where c.id in :ids order by b.position
            """;
    private static final String WITHOUT_TEXTS = BLOCKAGES.formatted("");
    private static final String WITH_TEXTS = BLOCKAGES.formatted(", b.description.bytes");
    private static final String ACTIONS = """
            select b.id, a.id, a.type, a.takenDate.bytes, a.result
            from Blockage b join b.actions a where b.fieldCase.id in :ids order by a.position
            """;

    private static final String ASSOCIATION = "association";

    @PersistenceContext
    EntityManager entities;

    /**
     * What of a scope is wanted.
     *
     * @param after reference of the last case that was read; null at the beginning
     */
    public record Wanted(CaseFilter filter, @Nullable String after, boolean texts) {}

    /**
     * How many cases may leave. Those of all associations are counted one association after the other: of a million cases no
     * single question takes longer than the database is waited for.
     */
    public long count(CaseFilter filter, Scope scope) {
        if (scope instanceof Scope.AllAssociations && !filter.codes().containsKey(ASSOCIATION)) {
            return entities.createQuery("select distinct c.association from FieldCase c", String.class)
                    .getResultStream()
                    .mapToLong(one -> countAtOnce(filter.with(ASSOCIATION, one), scope))
                    .sum();
        }
        return countAtOnce(filter, scope);
    }

    private long countAtOnce(CaseFilter filter, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        query.select(build.count(root)).where(leaving(new CaseConditions(build, query, root), filter, scope, root));
        return entities.createQuery(query).getSingleResult();
    }

    /** The same, counted no further than this. */
    public int count(CaseFilter filter, int most, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Integer> query = build.createQuery(Integer.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        query.select(build.literal(1)).where(leaving(new CaseConditions(build, query, root), filter, scope, root));
        return entities.createQuery(query).setMaxResults(most).getResultList().size();
    }

    /** The next cases that may leave, in the order of their references; none at the end. */
    public List<ExportedCase> page(Wanted wanted, Vault vault, Scope scope) {
        List<@Nullable Object[]> found = cases(wanted, scope);
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = found.stream().map(row -> RevealedParts.id(row[0])).toList();
        RevealedParts parts = new RevealedParts(vault, rows(ACTIONS, ids));
        List<@Nullable Object[]> blockages = rows(wanted.texts() ? WITH_TEXTS : WITHOUT_TEXTS, ids);
        return new RevealedCases(vault, parts, blockages).of(found);
    }

    private List<@Nullable Object[]> cases(Wanted wanted, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = build.createQuery(Object[].class);
        Root<FieldCase> root = query.from(FieldCase.class);
        List<Predicate> conditions = new ArrayList<>(
                Arrays.asList(leaving(new CaseConditions(build, query, root), wanted.filter(), scope, root)));
        if (wanted.after() != null) {
            conditions.add(build.greaterThan(root.get("reference"), wanted.after()));
        }
        query.multiselect(columns(root, wanted))
                .where(conditions.toArray(Predicate[]::new))
                .orderBy(build.asc(root.get("reference")));
        return entities.createQuery(query).setMaxResults(PAGE).getResultList();
    }

    private static List<Selection<?>> columns(Root<FieldCase> root, Wanted wanted) {
        List<Selection<?>> columns = new ArrayList<>();
        RevealedCases.COLUMNS.forEach(name -> columns.add(at(root, name)));
        RevealedCases.SEALED.stream()
                .limit(wanted.texts() ? 2 : 1)
                .forEach(name -> columns.add(at(root, name + ".bytes")));
        return columns;
    }

    private static Path<?> at(Root<FieldCase> root, String name) {
        Path<?> path = root;
        for (String step : name.split("\\.")) {
            path = path.get(step);
        }
        return path;
    }

    /** To everybody but its own association a case leaves only once it is counted; of an erased one nothing is left. */
    private static Predicate[] leaving(
            CaseConditions conditions, CaseFilter filter, Scope scope, Root<FieldCase> root) {
        List<Predicate> all = new ArrayList<>(Arrays.asList(conditions.all(filter, scope)));
        Set<CaseStatus> states = EnumSet.complementOf(EnumSet.of(CaseStatus.ERASED));
        all.add(at(root, "standing.status").in(scope instanceof Scope.OneAssociation ? states : CaseStatus.COUNTED));
        return all.toArray(Predicate[]::new);
    }

    private List<@Nullable Object[]> rows(String query, Collection<UUID> ids) {
        return entities.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
