package org.fairevaloir.commitments.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Meetings and commitments in the database. They belong to the whole Collectif and not to one association, hence no
 * scope: who may read them at all is the policy's decision.
 */
@ApplicationScoped
public class CommitmentRepository {
    @PersistenceContext
    EntityManager entities;

    public Optional<Commitment> find(UUID id) {
        return Optional.ofNullable(entities.find(Commitment.class, id));
    }

    /** The commitment, locked until the transaction ends: two people adding to it don't miss each other. */
    public Optional<Commitment> findToChange(UUID id) {
        return Optional.ofNullable(entities.find(Commitment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those made until that day, newest first. */
    public List<Commitment> madeUntil(LocalDate day) {
        return entities.createQuery(
                        "select c from Commitment c join fetch c.maker where c.madeOn <= :day"
                                + " order by c.madeOn desc, c.code",
                        Commitment.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Titles by code, newest first. */
    public Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        entities.createQuery("select c.code, c.title from Commitment c order by c.madeOn desc, c.code", Object[].class)
                // As for the measures of the plans: a case asks in its midst.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .forEach(row -> titles.put((String) row[0], (String) row[1]));
        return titles;
    }

    /** The title of the commitment with this code. */
    public Optional<String> title(String code) {
        return entities.createQuery("select c.code, c.title from Commitment c where c.code = :code", Object[].class)
                .setParameter("code", code)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                // The database takes small letters and capitals for the same.
                .filter(row -> code.equals(row[0]))
                .map(row -> (String) row[1])
                .findFirst();
    }

    public Optional<Meeting> findMeeting(UUID id) {
        return Optional.ofNullable(entities.find(Meeting.class, id));
    }

    /** Newest first. */
    public List<Meeting> meetings() {
        return entities.createQuery("select m from Meeting m order by m.heldOn desc, m.code", Meeting.class)
                .getResultList();
    }

    public void store(Meeting meeting) {
        entities.persist(meeting);
    }

    public void store(Commitment commitment) {
        entities.persist(commitment);
    }

    /**
     * Lets one new meeting or commitment in at a time, until the transaction ends. To be called before anything is
     * read, so that what the one before stored is seen.
     */
    public void queueUp() {
        entities.createNativeQuery("select kind from numbering where kind = 'commitments' for update")
                .getSingleResult();
    }

    /** The next free code of meetings of that year: {@code RENC-2026-003}. */
    public String nextMeetingCode(int year) {
        return next("select max(m.code) from Meeting m where m.code like :pattern", "RENC-" + year + "-");
    }

    /** The next free code of commitments made in that year: {@code ENG-2026-003}. */
    public String nextCommitmentCode(int year) {
        return next("select max(c.code) from Commitment c where c.code like :pattern", "ENG-" + year + "-");
    }

    private String next(String query, String prefix) {
        String last = entities.createQuery(query, String.class)
                .setParameter("pattern", prefix + "%")
                .getSingleResult();
        int number = last == null ? 0 : Integer.parseInt(last.substring(prefix.length()));
        return prefix + String.format(Locale.ROOT, "%03d", number + 1);
    }
}
