package org.fairevaloir.cases.model;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/** The cases in the database; every read asks whose they may be. */
@ApplicationScoped
public class CaseRepository {
    /** So many look-alikes are told: more are no hint any more. */
    private static final int MOST_ALIKE = 20;

    @PersistenceContext
    EntityManager entities;

    /** The case with this id in this scope; empty alike for another's case and for none. */
    public Optional<FieldCase> find(UUID id, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<FieldCase> query = build.createQuery(FieldCase.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        CaseConditions conditions = new CaseConditions(build, query, root);
        query.select(root).where(build.equal(root.get("id"), id), conditions.within(scope));
        return entities.createQuery(query).getResultStream().findFirst();
    }

    /** The case that somebody logged last, in this scope. */
    public Optional<FieldCase> newestOf(String author, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<FieldCase> query = build.createQuery(FieldCase.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        CaseConditions conditions = new CaseConditions(build, query, root);
        query.select(root)
                .where(build.equal(root.get("standing").get("author"), author), conditions.within(scope))
                .orderBy(build.desc(root.get("standing").get("createdAt")));
        return entities.createQuery(query).setMaxResults(1).getResultStream().findFirst();
    }

    /**
     * The references of other cases of the same association in this scope with the same five marks (V10), so many at most;
     * none while one of the marks is missing.
     */
    public List<String> alike(FieldCase found, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<String> query = build.createQuery(String.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        CaseConditions conditions = new CaseConditions(build, query, root);
        query.select(root.get("reference"))
                .where(
                        conditions.within(scope),
                        conditions.alike(found),
                        build.equal(root.get("association"), found.association()))
                .orderBy(build.asc(root.get("reference")));
        return entities.createQuery(query).setMaxResults(MOST_ALIKE).getResultList();
    }

    /** How many such cases other associations have, as far as this scope goes. */
    public long countAlikeElsewhere(FieldCase found, Scope scope) {
        if (!(scope instanceof Scope.AllAssociations)) {
            return 0;
        }
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = build.createQuery(Long.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        CaseConditions conditions = new CaseConditions(build, query, root);
        query.select(build.count(root))
                .where(
                        conditions.within(scope),
                        conditions.alike(found),
                        build.notEqual(root.get("association"), found.association()));
        return entities.createQuery(query).getSingleResult();
    }

    /** Those of these cases that are in this scope, by reference. */
    public List<FieldCase> among(Collection<UUID> ids, Scope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<FieldCase> query = build.createQuery(FieldCase.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        CaseConditions conditions = new CaseConditions(build, query, root);
        query.select(root)
                .where(root.get("id").in(ids), conditions.within(scope))
                .orderBy(build.asc(root.get("reference")));
        return entities.createQuery(query).getResultList();
    }

    /** @throws NotFound when there is no such case in this scope */
    public FieldCase the(UUID id, Scope scope) {
        return find(id, scope).orElseThrow(() -> new NotFound("case"));
    }

    /** The cases in this scope that pass the filter, from the window's place to the farthest row; so many at most. */
    public List<CaseSummary> list(CaseFilter filter, CaseWindow window, int count, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<CaseSummary> query = build.createQuery(CaseSummary.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        CaseConditions conditions = new CaseConditions(build, query, root);
        query.select(conditions.summary())
                .where(build.and(conditions.all(filter, scope)), conditions.beyond(window))
                .orderBy(conditions.order(window));
        return entities.createQuery(query).setMaxResults(count).getResultList();
    }

    /** How many cases in this scope pass the filter, counted no further than this: the whole may be a million. */
    public int count(CaseFilter filter, int most, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Integer> query = build.createQuery(Integer.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        query.select(build.literal(1)).where(new CaseConditions(build, query, root).all(filter, scope));
        return entities.createQuery(query).setMaxResults(most).getResultList().size();
    }

    public void store(FieldCase fresh) {
        entities.persist(fresh);
    }

    /**
     * Writes what was changed now, so that a conflict shows here and not after the answer.
     *
     * @throws Stale when somebody else changed the same case at the same moment
     */
    public void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new Stale();
        }
    }

    /**
     * Lets nobody else change a case before this transaction ends, and looks again: to be called when something that is not
     * in its row is stored beside it, after work that took time.
     *
     * @throws Stale when it went into another state or to another association meanwhile
     */
    public void hold(FieldCase found) {
        CaseStatus status = found.status();
        String association = found.association();
        try {
            entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException e) {
            throw new Stale();
        }
        Standing.require(found.status() == status && found.association().equals(association));
    }

    /**
     * What came to a case beside its row changes it too: lists and retention periods see it. In SQL, because its version
     * stays: a form that is open goes on.
     */
    public void touch(FieldCase found, Instant at) {
        entities.createNativeQuery("update field_case set updated_at = ?1 where id = ?2")
                .setParameter(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(2, found.id().toString())
                .executeUpdate();
    }

    public void remove(FieldCase draft) {
        entities.remove(draft);
    }

    /** The cases in this scope whose association asked that they be erased, the oldest request first. */
    public List<FieldCase> toErase(Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<FieldCase> query = build.createQuery(FieldCase.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        query.select(root)
                .where(
                        new CaseConditions(build, query, root).within(scope),
                        build.isNotNull(root.get("standing").get("erasureAskedAt")))
                .orderBy(build.asc(root.get("standing").get("erasureAskedAt")));
        return entities.createQuery(query).getResultList();
    }

    /** Those of these cases in this scope that have a blockage in none of these statuses. */
    public Set<UUID> notAllIn(Collection<String> statuses, Collection<UUID> ids, Scope scope) {
        return those(ids, scope, conditions -> conditions.notAllIn(statuses));
    }

    /** Those of these cases in this scope of which a version waits for the coordinator. */
    public Set<UUID> withPendingVersion(Collection<UUID> ids, Scope scope) {
        return those(ids, scope, CaseConditions::waits);
    }

    private Set<UUID> those(Collection<UUID> ids, Scope scope, Function<CaseConditions, Predicate> condition) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<UUID> query = build.createQuery(UUID.class);
        Root<FieldCase> root = query.from(FieldCase.class);
        CaseConditions conditions = new CaseConditions(build, query, root);
        query.select(root.get("id"))
                .where(root.get("id").in(ids), conditions.within(scope), condition.apply(conditions));
        return Set.copyOf(entities.createQuery(query).getResultList());
    }

    /** Whether nobody has logged anything yet. */
    public boolean isEmpty() {
        return entities.createQuery("select count(c) from FieldCase c", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Writes what was stored and lets go of it, so that many cases don't fill the memory. */
    public void forgetStored() {
        entities.flush();
        entities.clear();
    }

    /** Whether this id is in use, in whatever association. */
    public boolean isTaken(UUID id) {
        return entities.find(FieldCase.class, id) != null;
    }

    /**
     * Whether a new case came already. Ids of a case and of its parts are chosen by the form: they must be new, or this case's.
     *
     * @throws NotFound when one of the parts belongs to another case, in whatever association, or an action to another
     *     blockage
     */
    public boolean isTaken(CaseDraft draft) {
        List<UUID> found = found(Stream.of("select id from field_case where id = ?1"), draft);
        mustNotBeElsewhere(found, draft);
        return !found.isEmpty();
    }

    /**
     * What {@link #isTaken(CaseDraft)} asks of the parts, of a case that is stored.
     *
     * @throws NotFound when one of them belongs to another case, in whatever association
     */
    public void mustOwnItsParts(CaseDraft draft) {
        mustNotBeElsewhere(found(Stream.empty(), draft), draft);
    }

    private static void mustNotBeElsewhere(List<UUID> found, CaseDraft draft) {
        if (!found.stream().allMatch(draft.id()::equals)) {
            throw new NotFound("case");
        }
    }

    /**
     * Ids of parts that other cases have, or of actions that other blockages have, and what else is asked for: one
     * question for all. In SQL, because a query for
     * a list of ids is translated anew each time, which was a tenth of an import's work.
     */
    private List<UUID> found(Stream<String> others, CaseDraft draft) {
        List<UUID> ids = new ArrayList<>(List.of(draft.id()));
        String blockages = places(ids, draft.blockages().stream().map(BlockageDraft::id));
        Stream<String> actions = draft.blockages().stream()
                .filter(blockage -> !blockage.actions().isEmpty())
                .map(blockage -> "select id from action_taken where id in ("
                        + places(ids, blockage.actions().stream().map(ActionDraft::id)) + ") and blockage_id <> "
                        + places(ids, Stream.of(blockage.id())));
        Stream<String> parts = Stream.concat(
                Stream.of("select id from blockage where id in (" + blockages + ") and case_id <> ?1"), actions);
        Query query = entities.createNativeQuery(Stream.concat(others, parts).collect(joining(" union all ")));
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i).toString());
        }
        // What other cases have doesn't depend on what is not written yet of this one.
        List<?> found = query.setFlushMode(FlushModeType.COMMIT).getResultList();
        return found.stream().map(RevealedParts::id).toList();
    }

    /** Adds ids, and says where they stand in the statement. */
    private static String places(List<UUID> ids, Stream<UUID> more) {
        int first = ids.size() + 1;
        more.forEach(ids::add);
        return ids.size() < first
                ? "null"
                : IntStream.rangeClosed(first, ids.size())
                        .mapToObj(i -> "?" + i)
                        .collect(joining(", "));
    }
}
