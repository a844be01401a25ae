package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.List;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.ReceivedNote;

/** What both sides said about cases. The thread of a case is asked for with the case, found in one's scope. */
@ApplicationScoped
public class NoteRepository {
    @PersistenceContext
    EntityManager entities;

    public void store(ReviewNote note) {
        entities.persist(note);
    }

    /** The thread of a case, newest first. */
    public List<ReviewNote> of(FieldCase found) {
        return entities.createQuery(
                        "select n from ReviewNote n where n.caseId = :id order by n.at desc", ReviewNote.class)
                .setParameter("id", found.id())
                .getResultList();
    }

    /**
     * The last note about each case in this scope that somebody of another role wrote since a moment, newest first. A
     * step that was taken after it is an answer too: submitting, validating, closing.
     *
     * @param role of who asks, as notes name it
     */
    public List<ReceivedNote> unanswered(String role, Instant since, int most, Scope scope) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<ReceivedNote> query = build.createQuery(ReceivedNote.class);
        Root<FieldCase> about = query.from(FieldCase.class);
        Root<ReviewNote> note = query.from(ReviewNote.class);
        Path<Instant> at = note.get("at");
        Subquery<Integer> later = query.subquery(Integer.class);
        Root<ReviewNote> other = later.from(ReviewNote.class);
        later.select(build.literal(1))
                .where(
                        build.equal(other.get("caseId"), about.get("id")),
                        build.greaterThan(other.<Instant>get("at"), at));
        query.select(build.construct(ReceivedNote.class, about.get("id"), about.get("reference"), at))
                .where(
                        new CaseConditions(build, query, about).within(scope),
                        build.equal(note.get("caseId"), about.get("id")),
                        build.notEqual(note.get("authorRole"), role),
                        build.greaterThanOrEqualTo(at, since),
                        isAfter(build, at, about, "submittedAt"),
                        isAfter(build, at, about, "validatedAt"),
                        isAfter(build, at, about, "closedAt"),
                        build.not(build.exists(later)))
                .orderBy(build.desc(at));
        return entities.createQuery(query).setMaxResults(most).getResultList();
    }

    private static Predicate isAfter(CriteriaBuilder build, Path<Instant> at, Root<FieldCase> about, String step) {
        Path<Instant> taken = about.get("standing").get(step);
        return build.or(build.isNull(taken), build.greaterThan(at, taken));
    }

    /** The thread of a case that is erased or deleted goes with it. */
    public void removeAllOf(FieldCase found) {
        // One statement: it also sees what was said after this transaction began.
        entities.createQuery("delete from ReviewNote n where n.caseId = :id")
                .setParameter("id", found.id())
                .executeUpdate();
    }
}
