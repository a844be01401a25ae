package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * Takes a case out of every table, whoever wants it gone. Its person key, links and shares the database itself ends with
 * it. A table that is added later is noticed by {@code ErasureIT}.
 */
@ApplicationScoped
public class ErasureRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseRepository cases;

    @Inject
    CaseFileRepository files;

    @Inject
    NoteRepository notes;

    @Inject
    VersionRepository versions;

    @Inject
    Vault vault;

    /**
     * A draft goes as if it had never been, with its files and what was said about it.
     *
     * @throws Stale when it is no draft, or somebody changed it at the same moment
     */
    public void delete(FieldCase draft) {
        Standing.require(draft.status() == CaseStatus.DRAFT);
        files.removeAllOf(draft);
        notes.removeAllOf(draft);
        cases.remove(draft);
        cases.flush();
    }

    /**
     * What a case says, its versions, its thread, its files and what is typed of it go for good. That there was a case
     * with this reference, when it went and why stays.
     *
     * @param held is kept from changing until this transaction ends
     * @param ground code of {@code erasure_ground}
     * @throws Stale when it never left its association, or is erased already
     */
    public void erase(FieldCase held, String ground, Instant at) {
        files.removeAllOf(held);
        versions.removeAllOf(held);
        notes.removeAllOf(held);
        entities.createQuery("delete from AmendmentDraft d where d.caseId = :id")
                .setParameter("id", held.id())
                .executeUpdate();
        held.erase(ground, vault, at);
        cases.flush();
    }
}
