package org.fairevaloir.cases.model;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.CaseCursor;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.shared.Clocks;
import org.jspecify.annotations.Nullable;

/** Filter and scope as conditions of one query. */
class CaseConditions {
    /** The answers of a blockage by which one can filter. */
    private static final Map<String, List<String>> ANSWERS =
            Map.of("measure", List.of("measures"), "commitment", List.of("contradicts", "confirms"));

    private final CriteriaBuilder build;
    private final AbstractQuery<?> query;
    private final Root<FieldCase> root;

    CaseConditions(CriteriaBuilder build, AbstractQuery<?> query, Root<FieldCase> root) {
        this.build = build;
        this.query = query;
        this.root = root;
    }

    /** Whose cases these may be: the only place where a scope becomes a condition. */
    Predicate within(Scope scope) {
        if (scope instanceof Scope.OneAssociation own) {
            return build.equal(root.get("association"), own.code());
        }
        if (scope instanceof Scope.AllAssociations) {
            return standing("status").in(CaseStatus.LEFT_THE_ASSOCIATION);
        }
        return build.disjunction();
    }

    /** The same sex, age band, nationality, form of exploitation and month of first contact (V10), and not itself. */
    Predicate alike(FieldCase found) {
        Situation said = found.situation();
        if (said.marks().contains(null)) {
            return build.disjunction();
        }
        return build.and(
                build.notEqual(root.get("id"), found.id()),
                build.equal(root.get("gender"), said.gender()),
                build.equal(root.get("ageBand"), said.ageBand()),
                build.equal(root.get("nationality"), said.nationality()),
                build.equal(root.get("exploitationForm"), said.exploitationForm()),
                build.equal(
                        root.get("firstContactMonth"),
                        Objects.requireNonNull(said.firstContactMonth()).atDay(1)));
    }

    Predicate[] all(CaseFilter filter, Scope scope) {
        List<Predicate> conditions = new ArrayList<>();
        conditions.add(within(scope));
        if (!filter.statuses().isEmpty()) {
            conditions.add(standing("status").in(filter.statuses()));
        }
        filter.codes().forEach((field, codes) -> {
            if (!CaseFilter.OF_ONE_BLOCKAGE.contains(field)) {
                conditions.add(has(field, codes));
            }
        });
        Map<String, Set<String>> ofOneBlockage = new HashMap<>(filter.codes());
        ofOneBlockage.keySet().retainAll(CaseFilter.OF_ONE_BLOCKAGE);
        if (!ofOneBlockage.isEmpty()) {
            conditions.add(hasBlockage(ofOneBlockage));
        }
        changedBetween(filter.from(), filter.to(), conditions);
        return conditions.toArray(Predicate[]::new);
    }

    /** On the wanted side of the window's place; everything when it has none. */
    Predicate beyond(CaseWindow window) {
        CaseCursor place = window.place();
        if (place == null) {
            return build.conjunction();
        }
        return switch (window.sort()) {
            case REFERENCE, REFERENCE_DESCENDING -> beyond(root.get("reference"), place.key(), window);
            case OLDEST_SUBMISSION -> beyond(standing("submittedAt"), Instant.parse(place.key()), window);
            case NEWEST_CHANGE, OLDEST_CHANGE -> beyond(standing("updatedAt"), Instant.parse(place.key()), window);
        };
    }

    /** The column is compared twice: first alone, as an index can use it, then with the id that decides a draw. */
    private <T extends Comparable<? super T>> Predicate beyond(Path<T> column, T key, CaseWindow window) {
        UUID last = Objects.requireNonNull(window.place()).id();
        Path<UUID> id = root.get("id");
        return window.rises()
                ? build.and(
                        build.greaterThanOrEqualTo(column, key),
                        build.or(build.greaterThan(column, key), build.greaterThan(id, last)))
                : build.and(
                        build.lessThanOrEqualTo(column, key),
                        build.or(build.lessThan(column, key), build.lessThan(id, last)));
    }

    /** From the place of the window to the farthest row. */
    List<Order> order(CaseWindow window) {
        Path<?> column = switch (window.sort()) {
            case REFERENCE, REFERENCE_DESCENDING -> root.get("reference");
            case OLDEST_SUBMISSION -> standing("submittedAt");
            case NEWEST_CHANGE, OLDEST_CHANGE -> standing("updatedAt");
        };
        // Both in the same direction: an index is read forwards or backwards, not in turns.
        return Stream.of(column, root.get("id"))
                .map(each -> window.rises() ? build.asc(each) : build.desc(each))
                .toList();
    }

    /** What lists show of a case. */
    CompoundSelection<CaseSummary> summary() {
        return build.construct(
                CaseSummary.class,
                root.get("id"),
                root.get("reference"),
                root.get("association"),
                standing("status"),
                standing("updatedAt"),
                standing("submittedAt"),
                root.get("firstContactMonth"),
                root.get("exploitationForm"),
                root.get("department"),
                firstRight());
    }

    /** Right of the first blockage of the case. */
    private Path<String> firstRight() {
        Join<FieldCase, Blockage> first = root.join("blockages", JoinType.LEFT);
        first.on(build.equal(first.get("position"), 0));
        return first.get("right");
    }

    private <T> Path<T> standing(String column) {
        return root.get("standing").get(column);
    }

    private Predicate has(String field, Set<String> codes) {
        Predicate itself = oneOf(root.get(field), codes);
        return field.equals("department") ? build.or(itself, hasBlockage(Map.of(field, codes))) : itself;
    }

    /** One blockage that has all of it. */
    private Predicate hasBlockage(Map<String, Set<String>> wanted) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<Blockage> blockage = found.from(Blockage.class);
        List<Predicate> all = new ArrayList<>();
        all.add(build.equal(blockage.get("fieldCase"), root));
        wanted.forEach((field, codes) -> all.add(
                ANSWERS.containsKey(field)
                        ? answers(blockage, ANSWERS.getOrDefault(field, List.of()), codes)
                        : oneOf(blockage.get(field.equals("blockageStatus") ? "status" : field), codes)));
        found.select(build.literal(1)).where(all.toArray(Predicate[]::new));
        return build.exists(found);
    }

    /** One of these fields has one of these codes. */
    private Predicate answers(Root<Blockage> blockage, List<String> fields, Set<String> codes) {
        return build.or(fields.stream()
                .flatMap(field -> codes.stream().map(code -> AnswersColumn.answer(field, code)))
                .map(answer ->
                        build.function("find_in_set", Integer.class, build.literal(answer), blockage.get("answers")))
                .map(place -> build.greaterThan(place, 0))
                .toArray(Predicate[]::new));
    }

    /** A blockage in none of these statuses. */
    Predicate notAllIn(Collection<String> statuses) {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<Blockage> blockage = found.from(Blockage.class);
        Path<String> status = blockage.get("status");
        found.select(build.literal(1))
                .where(
                        build.equal(blockage.get("fieldCase"), root),
                        build.or(build.isNull(status), build.not(oneOf(status, Set.copyOf(statuses)))));
        return build.exists(found);
    }

    /** A version that waits for the coordinator. */
    Predicate waits() {
        Subquery<Integer> found = query.subquery(Integer.class);
        Root<CaseVersion> version = found.from(CaseVersion.class);
        found.select(build.literal(1))
                .where(
                        build.equal(version.get("caseId"), root.get("id")),
                        build.equal(version.get("state"), VersionState.PENDING));
        return build.exists(found);
    }

    private Predicate oneOf(Path<String> column, Set<String> codes) {
        return codes.isEmpty() ? build.disjunction() : column.in(codes);
    }

    private void changedBetween(@Nullable LocalDate from, @Nullable LocalDate to, List<Predicate> conditions) {
        Path<Instant> changed = standing("updatedAt");
        if (from != null) {
            conditions.add(build.greaterThanOrEqualTo(
                    changed, from.atStartOfDay(Clocks.PARIS).toInstant()));
        }
        if (to != null) {
            conditions.add(build.lessThan(
                    changed, to.plusDays(1).atStartOfDay(Clocks.PARIS).toInstant()));
        }
    }
}
