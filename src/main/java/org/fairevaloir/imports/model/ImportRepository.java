package org.fairevaloir.imports.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.Scope;
import org.fairevaloir.shared.NotFound;

/** Batches and their rows in the database. A batch is its association's and nobody else's. */
@ApplicationScoped
public class ImportRepository {
    private static final int MOST_LISTED = 50;
    private static final int MOST_AT_ONCE = 1_000;

    @PersistenceContext
    EntityManager entities;

    /** The batch with this id in this scope; empty alike for another's and for none. */
    public Optional<ImportBatch> find(UUID id, Scope scope) {
        return byId(id, scope).getResultStream().findFirst();
    }

    /** @throws NotFound when there is no such batch in this scope */
    public ImportBatch the(UUID id, Scope scope) {
        return find(id, scope).orElseThrow(() -> new NotFound("import"));
    }

    /**
     * The batch, which nobody else changes until the transaction ends. To be called before anything is read, so that
     * what the one before stored is seen.
     *
     * @throws NotFound when there is no such batch in this scope
     */
    public ImportBatch locked(UUID id, Scope scope) {
        return byId(id, scope)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("import"));
    }

    private TypedQuery<ImportBatch> byId(UUID id, Scope scope) {
        return entities.createQuery(
                        "select b from ImportBatch b where b.id = :id and b.association = :own", ImportBatch.class)
                .setParameter("id", id)
                .setParameter("own", own(scope));
    }

    /** The association of a member; nobody else has imports. */
    private static String own(Scope scope) {
        return scope instanceof Scope.OneAssociation one ? one.code() : "";
    }

    /** The batches in this scope, newest first. */
    public List<ImportBatch> list(Scope scope) {
        return entities.createQuery(
                        "select b from ImportBatch b where b.association = :own order by b.createdAt desc, b.id",
                        ImportBatch.class)
                .setParameter("own", own(scope))
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** The newest other batch of the same file that was imported. */
    public Optional<ImportBatch> sentBefore(ImportBatch found) {
        return entities.createQuery(
                        "select b from ImportBatch b where b.association = :own and b.fileFingerprint = :file"
                                + " and b.id <> :id and b.state in :states order by b.createdAt desc",
                        ImportBatch.class)
                .setParameter("own", found.association())
                .setParameter("file", found.fileFingerprint())
                .setParameter("id", found.id())
                .setParameter("states", EnumSet.of(ImportState.IMPORTING, ImportState.IMPORTED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Rows of this scope that say one of these things, and whose case is still there. */
    public List<ImportRow> withContent(Collection<String> fingerprints, Scope scope) {
        return known("contentFingerprint", fingerprints, scope);
    }

    /** Rows of this scope that have one of these keys of the association, and whose case is still there. */
    public List<ImportRow> withKey(Collection<String> fingerprints, Scope scope) {
        return known("keyFingerprint", fingerprints, scope);
    }

    private List<ImportRow> known(String field, Collection<String> fingerprints, Scope scope) {
        if (fingerprints.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select r from ImportRow r where r.association = :own and r.state in :stored and r." + field
                                + " in :prints and exists (select c.id from FieldCase c where c.id = r.id and c.association = r.association)",
                        ImportRow.class)
                .setParameter("own", own(scope))
                .setParameter("stored", RowState.STORED)
                .setParameter("prints", fingerprints)
                .getResultList();
    }

    /** Ids of the rows of a batch that was found in one's scope, in this state, in their order. */
    public List<UUID> ids(ImportBatch found, RowState state, int most) {
        return entities.createQuery(
                        "select r.id from ImportRow r where r.batchId = :batch and r.state = :state"
                                + " order by r.position",
                        UUID.class)
                .setParameter("batch", found.id())
                .setParameter("state", state)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these rows of a batch that was found in one's scope that are still in this state. */
    public List<ImportRow> rows(ImportBatch found, RowState state, Collection<UUID> ids) {
        return entities.createQuery(
                        "select r from ImportRow r where r.batchId = :batch and r.state = :state and r.id in :ids"
                                + " order by r.position",
                        ImportRow.class)
                .setParameter("batch", found.id())
                .setParameter("state", state)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The first rows of a batch that was found in one's scope in one of these states, in their order. */
    public List<ImportRow> rows(ImportBatch found, Collection<RowState> states, int most) {
        return entities.createQuery(
                        "select r from ImportRow r where r.batchId = :batch and r.state in :states"
                                + " order by r.position",
                        ImportRow.class)
                .setParameter("batch", found.id())
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** The rows of a batch that was found in one's scope with something to tell, the gravest first. */
    public List<ImportRow> told(ImportBatch found, int first, int count) {
        return entities.createQuery(
                        "select r from ImportRow r where r.batchId = :batch and r.weight > 0"
                                + " order by r.weight desc, r.position",
                        ImportRow.class)
                .setParameter("batch", found.id())
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many those are. */
    public long toldCount(ImportBatch found) {
        return entities.createQuery(
                        "select count(r) from ImportRow r where r.batchId = :batch and r.weight > 0", Long.class)
                .setParameter("batch", found.id())
                .getSingleResult();
    }

    /** How many cases of a batch that was found in one's scope there are of each kind. */
    public Tally tally(ImportBatch found) {
        return new Tally(entities.createQuery(
                        "select r.state, r.complete, r.identifying, r.doubtful, count(r) from ImportRow r"
                                + " where r.batchId = :batch"
                                + " group by r.state, r.complete, r.identifying, r.doubtful",
                        Object[].class)
                .setParameter("batch", found.id())
                .getResultStream()
                .map(row -> new Tally.Count(
                        (RowState) row[0], (boolean) row[1], (boolean) row[2], (boolean) row[3], (long) row[4]))
                .toList());
    }

    public void store(ImportBatch batch) {
        entities.persist(batch);
        entities.flush();
    }

    public void store(ImportRow row) {
        entities.persist(row);
    }

    /** Writes what was stored and lets go of it, so that many rows don't fill the memory. */
    public void forgetStored() {
        entities.flush();
        entities.clear();
    }

    public void flush() {
        entities.flush();
    }

    /** Of a batch that was found in one's scope, what nobody confirmed or wanted is left out. */
    public void leaveOut(ImportBatch found, Wishes wishes) {
        if (!wishes.textsConfirmed()) {
            leave(found, "and r.identifying = true");
        }
        if (!wishes.doubtful()) {
            leave(found, "and r.doubtful = true");
        }
    }

    /** Whatever still waits in a batch that was found in one's scope does so no more. */
    public void leaveRest(ImportBatch found) {
        leave(found, "");
    }

    private void leave(ImportBatch found, String which) {
        entities.createQuery(
                        "update ImportRow r set r.state = :left where r.batchId = :batch and r.state = :ready " + which)
                .setParameter("left", RowState.LEFT)
                .setParameter("batch", found.id())
                .setParameter("ready", RowState.READY)
                .executeUpdate();
    }

    /** Removes all that is sealed in the rows of a batch that was found in one's scope. */
    public void wipe(ImportBatch found) {
        bitByBit(
                "update import_row set content_sealed = null, findings_sealed = null where batch_id = ?1"
                        + " and (content_sealed is not null or findings_sealed is not null)",
                found.id().toString());
    }

    /** Removes a preview that was found in one's scope. */
    public void remove(ImportBatch found) {
        entities.flush();
        bitByBit("delete from import_row where batch_id = ?1", found.id().toString());
        entities.remove(found);
        entities.flush();
    }

    /** No statement may take longer than the data source is patient. */
    private void bitByBit(String statement, Object parameter) {
        int changed;
        do {
            changed = entities.createNativeQuery(statement + " limit " + MOST_AT_ONCE)
                    .setParameter(1, parameter)
                    .executeUpdate();
        } while (changed == MOST_AT_ONCE);
    }

    /** Previews that this author made before, and those of anybody in this scope that are older than a moment. */
    public List<ImportBatch> givenUp(String author, Instant before, Scope scope) {
        return entities.createQuery(
                        "select b from ImportBatch b where b.association = :own and b.state = :previewed"
                                + " and (b.author = :author or b.createdAt < :before)",
                        ImportBatch.class)
                .setParameter("own", own(scope))
                .setParameter("previewed", ImportState.PREVIEWED)
                .setParameter("author", author)
                .setParameter("before", before)
                .getResultList();
    }

    /** Removes every preview, of whatever association, that nobody came back to since a moment. */
    @Transactional
    public void forgetPreviewsBefore(Instant moment) {
        LocalDateTime before = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        bitByBit(
                "delete from import_row where batch_id in"
                        + " (select id from import_batch where state = 'PREVIEWED' and created_at < ?1)",
                before);
        entities.createNativeQuery("delete from import_batch where state = 'PREVIEWED' and created_at < ?1")
                .setParameter(1, before)
                .executeUpdate();
    }
}
