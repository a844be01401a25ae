package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.vault.Vault;

/** The versions of cases in the database. Versions of one case are asked for with the case, found in one's scope. */
@ApplicationScoped
public class VersionRepository {
    @PersistenceContext
    EntityManager entities;

    /** A version that waits, and its case. */
    public record Waiting(CaseVersion version, FieldCase of) {}

    public void store(CaseVersion fresh) {
        entities.persist(fresh);
    }

    /** All versions of a case, the first one first. */
    public List<CaseVersion> of(FieldCase found) {
        return entities.createQuery(
                        "select v from CaseVersion v where v.caseId = :id order by v.number", CaseVersion.class)
                .setParameter("id", found.id())
                .getResultList();
    }

    /** The version of a case that waits for the coordinator. */
    public Optional<CaseVersion> pendingOf(FieldCase found) {
        return of(found).stream()
                .filter(version -> version.state() == VersionState.PENDING)
                .findFirst();
    }

    /** What its association tells of a case by now, with its own mark and note: what waits, or else what the case says. */
    public CaseDraft toldOf(FieldCase found, Vault vault) {
        CaseDraft said = found.reveal(vault);
        return pendingOf(found)
                .map(waiting -> waiting.reveal(vault).draft(said.id(), said.version()))
                .map(waiting -> waiting.withOwnTextsOf(said))
                .orElse(said);
    }

    /** The versions that wait of these cases, found in one's scope. */
    public List<CaseVersion> pendingOf(Set<UUID> found) {
        return found.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select v from CaseVersion v where v.caseId in :found and v.state = :pending",
                                CaseVersion.class)
                        .setParameter("found", found)
                        .setParameter("pending", VersionState.PENDING)
                        .getResultList();
    }

    public void removeAllOf(FieldCase found) {
        entities.createQuery("delete from CaseVersion v where v.caseId = :id")
                .setParameter("id", found.id())
                .executeUpdate();
    }

    /**
     * What waits, the oldest first.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Waiting> waiting(Scope scope, int most) {
        scope.mustBeAll("versions of all associations");
        return entities.createQuery(
                        "select new org.fairevaloir.cases.model.VersionRepository.Waiting(v, c)"
                                + " from CaseVersion v, FieldCase c where v.caseId = c.id and v.state = :pending"
                                + " order by v.toldAt, v.id",
                        Waiting.class)
                .setParameter("pending", VersionState.PENDING)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * How many wait.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public long countWaiting(Scope scope) {
        scope.mustBeAll("versions of all associations");
        return entities.createQuery("select count(v) from CaseVersion v where v.state = :pending", Long.class)
                .setParameter("pending", VersionState.PENDING)
                .getSingleResult();
    }
}
