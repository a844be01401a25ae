package org.fairevaloir.cases.model;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.survey.SurveyYear;

/** A query that counts persons of one year, within a scope: victims of validated cases, as the survey takes them. */
final class SurveyCount {
    private final CriteriaBuilder build;
    private final CriteriaQuery<Object[]> query;
    private final Root<FieldCase> root;
    private final SurveyYear year;
    private final Predicate victims;

    SurveyCount(CriteriaBuilder build, SurveyYear year, Scope scope) {
        this.build = build;
        this.year = year;
        query = build.createQuery(Object[].class);
        root = query.from(FieldCase.class);
        victims = build.and(
                new CaseConditions(build, query, root).within(scope),
                standing("status").in(CaseStatus.COUNTED),
                scope instanceof Scope.AllAssociations ? build.isNull(standing("leftOut")) : build.conjunction(),
                root.get("traffickingStatus").in(year.victims()),
                year.elsewhere().isEmpty()
                        ? build.conjunction()
                        : build.not(root.get("id").in(year.elsewhere())));
    }

    Root<FieldCase> root() {
        return root;
    }

    Path<String> support() {
        return root.get("supportStatus");
    }

    /** Those who count in the year, by these columns; the last column is how many persons. */
    CriteriaQuery<Object[]> by(List<Path<?>> columns, Expression<Long> persons) {
        List<Expression<?>> all = new ArrayList<>(columns);
        query.where(victims, inYear()).groupBy(List.copyOf(all));
        all.add(persons);
        return query.multiselect(List.copyOf(all));
    }

    /** Those whose support began before the year and has ended, by support status. */
    CriteriaQuery<Object[]> unsure(Expression<Long> persons) {
        return query.where(victims, before()).groupBy(support()).multiselect(support(), persons);
    }

    /** Those of these cases that count in the year, or are unsure: id, support status, month of first contact. */
    CriteriaQuery<Object[]> among(Collection<UUID> ids) {
        return query.where(victims, root.get("id").in(ids), build.or(inYear(), before()))
                .multiselect(root.get("id"), support(), month())
                .orderBy(build.asc(root.get("reference")));
    }

    private Predicate inYear() {
        return build.and(
                build.lessThanOrEqualTo(month(), year.last()),
                build.or(
                        support().in(year.untilYear()),
                        build.and(support().in(year.inYear()), build.greaterThanOrEqualTo(month(), year.first()))));
    }

    private Predicate before() {
        return build.and(support().in(year.ended()), build.lessThan(month(), year.first()));
    }

    private <T> Path<T> standing(String column) {
        return root.get("standing").get(column);
    }

    private Path<LocalDate> month() {
        return root.get("firstContactMonth");
    }
}
