package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.survey.LinkedCase;
import org.fairevaloir.cases.survey.LinkedCase.Rank;
import org.fairevaloir.cases.survey.SurveyYear;
import org.fairevaloir.cases.survey.Tally;
import org.jspecify.annotations.Nullable;

/** Counts the persons of one year for the annual survey, in the database: no case is read. */
@ApplicationScoped
public class SurveyRepository {
    private static final String SUPPORT = "supportStatus";

    @PersistenceContext
    EntityManager entities;

    /** Persons by the code of a required field. */
    public List<Tally> byField(String field, SurveyYear year, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        SurveyCount count = new SurveyCount(build, year, scope);
        var query = count.by(List.of(count.root().get(field), count.support()), build.count(count.root()));
        return rows(query).stream()
                .map(row -> tally(field, row[0], row[1], row[2]))
                .toList();
    }

    /** Everybody who counts, by support status alone. */
    public List<Tally> bySupport(SurveyYear year, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        SurveyCount count = new SurveyCount(build, year, scope);
        return rows(count.by(List.of(count.support()), build.count(count.root()))).stream()
                .map(row -> tally(SUPPORT, null, row[0], row[1]))
                .toList();
    }

    /**
     * Persons by every code of every field beyond the required ones; and, without a code, those of whom such a field says
     * something: each once, however many codes there are.
     */
    public List<Tally> byAnswer(SurveyYear year, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        SurveyCount count = new SurveyCount(build, year, scope);
        var query = count.by(List.of(count.root().get("answers"), count.support()), build.count(count.root()));
        return rows(query).stream()
                .flatMap(row -> row[0] instanceof Answers said ? tallies(said, row[1], row[2]) : Stream.empty())
                .toList();
    }

    /** Persons whose support began before the year and has ended, nobody knows when. */
    public long unsure(SurveyYear year, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        SurveyCount count = new SurveyCount(build, year, scope);
        return rows(count.unsure(build.count(count.root()))).stream()
                .mapToLong(row -> tally(SUPPORT, null, row[0], row[1]).persons())
                .sum();
    }

    /** Those of these cases that would be counted in the year, by reference. */
    public List<LinkedCase> among(Collection<UUID> ids, SurveyYear year, Scope scope) {
        if (ids.isEmpty()) {
            return List.of();
        }
        SurveyCount count = new SurveyCount(entities.getCriteriaBuilder(), year, scope);
        return entities.createQuery(count.among(ids)).getResultList().stream()
                .map(row -> new LinkedCase((UUID) row[0], rank(String.valueOf(row[1]), (LocalDate) row[2], year)))
                .toList();
    }

    private static Rank rank(String support, LocalDate month, SurveyYear year) {
        if (year.detected().contains(support)) {
            return Rank.DETECTED;
        }
        boolean unsure = year.ended().contains(support) && month.isBefore(year.first());
        return unsure ? Rank.UNSURE : Rank.SUPPORTED;
    }

    private List<@Nullable Object[]> rows(CriteriaQuery<Object[]> query) {
        return entities.createQuery(query).getResultList();
    }

    private static Stream<Tally> tallies(Answers said, @Nullable Object support, @Nullable Object count) {
        return said.chosen().entrySet().stream()
                .flatMap(answer -> Stream.concat(Stream.of((String) null), answer.getValue().stream())
                        .map(code -> tally(answer.getKey(), code, support, count)));
    }

    private static Tally tally(String field, @Nullable Object code, @Nullable Object support, @Nullable Object count) {
        long persons = count instanceof Number number ? number.longValue() : 0;
        return new Tally(field, (String) code, String.valueOf(support), persons);
    }
}
