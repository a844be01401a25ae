package org.fairevaloir.cases.model;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.jspecify.annotations.Nullable;

/** Which stored cases may be about the same persons as many others that are not stored yet (V10). */
@ApplicationScoped
public class LookalikeRepository {
    /** So many references are told of each: more are no hint any more. */
    private static final int MOST = 3;

    /** Questions of one statement; each finds its few rows by the index of look-alikes. */
    private static final int AT_ONCE = 100;

    private static final String ONE = "(select %1$d, reference from field_case where association = ?1"
            + " and gender = ?%2$d and age_band = ?%3$d and nationality = ?%4$d and exploitation_form = ?%5$d"
            + " and first_contact_month = ?%6$d order by reference limit " + MOST + ")";

    private static final int MARKS = 5;

    @PersistenceContext
    EntityManager entities;

    /**
     * References of the own association's cases by the marks that they share with one of these; nothing for marks of which
     * one is missing.
     *
     * @param marks of cases, as {@link org.fairevaloir.cases.CaseDraft.Situation#marks} tells them
     * @throws Refused when the scope isn't that of one association
     */
    public Map<List<@Nullable Object>, List<String>> sharing(Collection<List<@Nullable Object>> marks, Scope scope) {
        if (!(scope instanceof Scope.OneAssociation own)) {
            throw new Refused("look-alikes of one association");
        }
        List<List<@Nullable Object>> whole =
                marks.stream().distinct().filter(said -> !said.contains(null)).toList();
        Map<List<@Nullable Object>, List<String>> found = new HashMap<>();
        for (int first = 0; first < whole.size(); first += AT_ONCE) {
            find(whole.subList(first, Math.min(first + AT_ONCE, whole.size())), own, found);
        }
        return found;
    }

    private void find(
            List<List<@Nullable Object>> marks,
            Scope.OneAssociation own,
            Map<List<@Nullable Object>, List<String>> found) {
        Query query = entities.createNativeQuery(IntStream.range(0, marks.size())
                .mapToObj(LookalikeRepository::question)
                .collect(joining(" union all ")));
        query.setParameter(1, own.code());
        for (int i = 0; i < marks.size(); i++) {
            for (int j = 0; j < MARKS; j++) {
                query.setParameter(place(i, j), column(marks.get(i).get(j)));
            }
        }
        List<?> rows = query.getResultList();
        for (Object row : rows) {
            if (row instanceof Object[] cells && cells[0] instanceof Number which) {
                found.computeIfAbsent(marks.get(which.intValue()), shared -> new ArrayList<>())
                        .add(String.valueOf(cells[1]));
            }
        }
    }

    private static String question(int i) {
        return ONE.formatted(i, place(i, 0), place(i, 1), place(i, 2), place(i, 3), place(i, 4));
    }

    /** Of a parameter: the first is the association. */
    private static int place(int i, int mark) {
        return i * MARKS + mark + 2;
    }

    private static @Nullable Object column(@Nullable Object mark) {
        return mark instanceof YearMonth month ? month.atDay(1).toString() : mark;
    }
}
