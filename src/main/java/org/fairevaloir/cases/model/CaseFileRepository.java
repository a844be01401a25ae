package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.Scope;
import org.fairevaloir.vault.Vault;

/** The files of cases in the database. A file is seen by whoever sees its case. */
@ApplicationScoped
public class CaseFileRepository {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CaseRepository cases;

    /** A file, and its case. */
    public record Found(CaseFile file, FieldCase owner) {}

    /** The file with this id in this scope; empty alike for another's file and for none. */
    public Optional<Found> find(UUID id, Scope scope) {
        return Optional.ofNullable(entities.find(CaseFile.class, id))
                .flatMap(file -> cases.find(file.caseId(), scope).map(owner -> new Found(file, owner)));
    }

    /** What a file holds that was found in one's scope. */
    public CaseFileContent contentOf(Found found) {
        return entities.find(CaseFileContent.class, found.file().id());
    }

    /** The files of a case that was found in one's scope, in the order in which they came; without their content. */
    public List<CaseFile> of(FieldCase found) {
        return entities.createQuery(
                        "select f from CaseFile f where f.caseId = :id order by f.addedAt, f.id", CaseFile.class)
                .setParameter("id", found.id())
                .getResultList();
    }

    public void store(CaseFile file, byte[] content, Vault vault) {
        entities.persist(file);
        entities.flush();
        entities.persist(new CaseFileContent(file, content, vault));
    }

    public void remove(Found found) {
        entities.remove(contentOf(found));
        entities.flush();
        entities.remove(found.file());
    }

    /** With a draft that is deleted go its files. */
    public void removeAllOf(FieldCase draft) {
        of(draft).forEach(file -> remove(new Found(file, draft)));
    }
}
