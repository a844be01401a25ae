package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.vault.Place;
import org.fairevaloir.vault.Vault;

/**
 * Hands a case to another association, with everything that belongs to it. Each sealed text is bound to its
 * association, so each is opened and sealed anew; the association's own mark and note stay behind and are gone.
 *
 * <p>Column by column and not through the entities: whatever {@link CaseText} lists moves, one row at a time, so that a
 * part of a case that is added later can't be forgotten here, and ten files don't fill the memory.
 */
@ApplicationScoped
public class HandoverRepository {
    private static final Set<CaseText> STAY_BEHIND = Set.of(CaseText.LOCAL_ALIAS, CaseText.RESTRICTED_NOTE);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** The last step of what the caller does: nothing that was read before is of use after it. */
    public void handOver(FieldCase held, String recipient) {
        entities.flush();
        // What was typed and not told holds the mark and the note too, and its author can't tell it any more.
        change("delete from amendment_draft where case_id = ?1", held.id());
        for (CaseText text : CaseText.values()) {
            Place any = text.in(held.id(), held.association());
            if (STAY_BEHIND.contains(text)) {
                change("update " + any.table() + " set " + any.column() + " = null" + ofCase(any.table()), held.id());
            } else {
                sealAnew(text, held, recipient);
            }
        }
        for (String table : tables()) {
            entities.createNativeQuery("update " + table + " set association = ?2" + ofCase(table))
                    .setParameter(1, held.id().toString())
                    .setParameter(2, recipient)
                    .executeUpdate();
        }
        entities.clear();
    }

    private void sealAnew(CaseText text, FieldCase held, String recipient) {
        Place any = text.in(held.id(), held.association());
        String row = rowOf(any.table());
        for (Object id : rows("select " + row + " from " + any.table() + ofCase(any.table()), held.id())) {
            UUID rowId = UUID.fromString(String.valueOf(id));
            String here = " where " + row + " = ?1";
            for (Object sealed : rows("select " + any.column() + " from " + any.table() + here, rowId)) {
                if (sealed instanceof byte[] bytes) {
                    byte[] moved = vault.move(bytes, text.in(rowId, held.association()), text.in(rowId, recipient));
                    entities.createNativeQuery("update " + any.table() + " set " + any.column() + " = ?2" + here)
                            .setParameter(1, rowId.toString())
                            .setParameter(2, moved)
                            .executeUpdate();
                }
            }
        }
    }

    private static Set<String> tables() {
        Set<String> tables = new TreeSet<>();
        Stream.of(CaseText.values())
                .map(text -> text.in(new UUID(0, 0), "").table())
                .forEach(tables::add);
        return tables;
    }

    private List<?> rows(String query, UUID id) {
        return entities.createNativeQuery(query).setParameter(1, id.toString()).getResultList();
    }

    private void change(String statement, UUID id) {
        entities.createNativeQuery(statement).setParameter(1, id.toString()).executeUpdate();
    }

    /** The key of a table's rows. */
    private static String rowOf(String table) {
        return table.equals("case_file_content") ? "file_id" : "id";
    }

    /** How the rows of a case are found: most tables name it themselves. */
    private static String ofCase(String table) {
        return switch (table) {
            case "field_case" -> " where id = ?1";
            case "action_taken" -> " where blockage_id in (select id from blockage where case_id = ?1)";
            case "case_file_content" -> " where file_id in (select id from case_file where case_id = ?1)";
            default -> " where case_id = ?1";
        };
    }
}
