package org.fairevaloir.sharing.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Stale;

/**
 * What was proposed, and the one way to another association's case: through an accepted share that isn't over. Every
 * method is asked with the caller's own association.
 */
@ApplicationScoped
public class ShareRepository {
    private static final Set<ShareState> OPEN = Set.of(ShareState.IN_PROGRESS, ShareState.ACCEPTED);

    private static final String READABLE = """
            select new org.fairevaloir.sharing.model.ShareRepository.Granted(s, c) from CaseShare s, FieldCase c
            where s.id = :id and s.recipient = :own and s.kind = :share and s.state = :accepted and s.endsOn >= :today
              and c.id = s.caseId and c.association = s.association and c.standing.status in :left
            """;

    @PersistenceContext
    EntityManager entities;

    /** A share that lets its recipient read, and the case. */
    public record Granted(CaseShare share, FieldCase shared) {}

    /** What this association may read today of another's case; @throws NotFound alike whatever is missing */
    public Granted readable(UUID id, String own, LocalDate today) {
        return entities.createQuery(READABLE, Granted.class)
                .setParameter("id", id)
                .setParameter("own", own)
                .setParameter("share", ShareKind.SHARE)
                .setParameter("accepted", ShareState.ACCEPTED)
                .setParameter("today", today)
                .setParameter("left", CaseStatus.LEFT_THE_ASSOCIATION)
                .getResultStream()
                .findFirst()
                .orElseThrow(ShareRepository::missing);
    }

    /** What this association proposed; @throws NotFound for another's and for none */
    public CaseShare theOutgoing(UUID id, String own) {
        return find(id).filter(share -> share.association().equals(own)).orElseThrow(ShareRepository::missing);
    }

    /** What was proposed to this association; @throws NotFound for another's and for none */
    public CaseShare theIncoming(UUID id, String own) {
        return find(id).filter(share -> share.recipient().equals(own)).orElseThrow(ShareRepository::missing);
    }

    /** The case that was proposed; @throws NotFound when it isn't its proposer's any more */
    public FieldCase caseOf(CaseShare share) {
        return Optional.ofNullable(entities.find(FieldCase.class, share.caseId()))
                .filter(found -> found.association().equals(share.association()))
                .orElseThrow(ShareRepository::missing);
    }

    /** Keeps everybody else from changing the case until the transaction ends. @throws Stale who did it just now */
    public void hold(FieldCase found) {
        try {
            entities.lock(found, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        } catch (OptimisticLockException e) {
            throw new Stale();
        }
    }

    /** What this association proposed, the newest first. */
    public List<CaseShare> outgoing(String own) {
        return entities.createQuery(
                        "select s from CaseShare s where s.association = :own order by s.proposedAt desc, s.id",
                        CaseShare.class)
                .setParameter("own", own)
                .getResultList();
    }

    /** What was proposed to this association, the newest first. */
    public List<CaseShare> incoming(String own) {
        return entities.createQuery(
                        "select s from CaseShare s where s.recipient = :own order by s.proposedAt desc, s.id",
                        CaseShare.class)
                .setParameter("own", own)
                .getResultList();
    }

    /** The proposals of a case that was found in one's scope which are not over. */
    public List<CaseShare> openOf(FieldCase found, LocalDate today) {
        return entities.createQuery(
                        "select s from CaseShare s where s.caseId = :id and s.state in :open and s.endsOn >= :today",
                        CaseShare.class)
                .setParameter("id", found.id())
                .setParameter("open", OPEN)
                .setParameter("today", today)
                .getResultList();
    }

    public void store(CaseShare fresh) {
        entities.persist(fresh);
    }

    /** Writes what was changed now. @throws Stale when somebody changed the same share meanwhile */
    public void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new Stale();
        }
    }

    private Optional<CaseShare> find(UUID id) {
        return Optional.ofNullable(entities.find(CaseShare.class, id));
    }

    private static NotFound missing() {
        return new NotFound("share");
    }
}
