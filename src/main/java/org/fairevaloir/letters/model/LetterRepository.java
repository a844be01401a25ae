package org.fairevaloir.letters.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.Scope;
import org.fairevaloir.shared.NotFound;

/**
 * The letters in the database; every read asks for whom. The coordinator reads all, members what was issued, observers
 * what was sent to their institution.
 */
@ApplicationScoped
public class LetterRepository {
    @PersistenceContext
    EntityManager entities;

    /** The letter with this id; empty alike for one that this person may not read and for none. */
    public Optional<Letter> find(UUID id, Scope scope) {
        return within(scope, "l.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The letter, locked until the transaction ends: two people writing it don't overwrite each other.
     *
     * @throws NotFound when there is none, or not for this person
     */
    public Letter theToChange(UUID id, Scope scope) {
        return within(scope, "l.id = :id")
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("letter"));
    }

    /** The letters that this person may read, newest first. */
    public List<Letter> list(Scope scope) {
        return within(scope, "1 = 1").getResultList();
    }

    private TypedQuery<Letter> within(Scope scope, String which) {
        String query = "select l from Letter l where " + which + " and " + readable(scope)
                + " order by l.date desc, l.reference desc";
        TypedQuery<Letter> letters = entities.createQuery(query, Letter.class);
        if (scope instanceof Scope.AllAssociations) {
            return letters;
        }
        if (scope instanceof Scope.PublishedOnly observer) {
            return letters.setParameter("sent", LetterStatus.SENT).setParameter("institution", observer.institution());
        }
        return letters.setParameter("draft", LetterStatus.DRAFT);
    }

    private static String readable(Scope scope) {
        if (scope instanceof Scope.AllAssociations) {
            return "1 = 1";
        }
        if (scope instanceof Scope.PublishedOnly) {
            return "l.status = :sent and :institution member of l.readers";
        }
        return "l.status <> :draft";
    }

    public void store(Letter fresh) {
        entities.persist(fresh);
    }

    /** Writes what was changed now: in this order, so that nothing of a letter is written after it is issued. */
    public void flush() {
        entities.flush();
    }

    /**
     * Lets one new letter in at a time, until the transaction ends. To be called before anything is read, so that what
     * the one before stored is seen.
     */
    public void queueUp() {
        entities.createNativeQuery("select kind from numbering where kind = 'letters' for update")
                .getSingleResult();
    }

    /** The next free reference of a year: {@code LET-2026-003}. */
    public String nextReference(int year) {
        String prefix = "LET-" + year + "-";
        String last = entities.createQuery(
                        "select max(l.reference) from Letter l where l.reference like :pattern", String.class)
                .setParameter("pattern", prefix + "%")
                .getSingleResult();
        int number = last == null ? 0 : Integer.parseInt(last.substring(prefix.length()));
        return prefix + String.format(Locale.ROOT, "%03d", number + 1);
    }
}
