package org.fairevaloir.platform;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.CodeRepository;
import org.fairevaloir.shared.Csv;
import org.fairevaloir.shared.Digests;

/**
 * Stores the code lists, associations, institutions, authorities and articles that ship with the platform; deletes
 * nothing.
 */
@ApplicationScoped
public class LoadReferenceRows {
    private static final String ASSOCIATION =
            "insert into association (code, name, list_order, valid_from, valid_to, department)"
                    + " values (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), nullif(?6, ''))"
                    + " on duplicate key update name = ?2, list_order = ?3";
    private static final String INSTITUTION = "insert into institution (code, name_fr, name_en, ministry)"
            + " values (?1, ?2, ?3, nullif(?4, '')) on duplicate key update name_fr = ?2, name_en = ?3";
    private static final String AUTHORITY = "insert into authority (code, type, department, name)"
            + " values (?1, ?2, ?3, ?4) on duplicate key update name = ?4";

    private static final String LEGAL_BASIS = "insert into legal_basis"
            + " (code, right_code, article, label_fr, label_en, days, valid_from, valid_to, list_order)"
            + " values (?1, ?2, ?3, ?4, ?5, nullif(?6, ''), nullif(?7, ''), nullif(?8, ''), ?9) on duplicate key update"
            + " article = ?3, label_fr = ?4, label_en = ?5, days = nullif(?6, ''), valid_from = nullif(?7, ''),"
            + " valid_to = nullif(?8, ''), list_order = ?9";

    private static final List<String> FILES = List.of("associations", "institutions", "authorities", "legal_bases");

    @Inject
    CodeRepository codes;

    @PersistenceContext
    EntityManager entities;

    private static final String NAME = "vocabulary";
    private static final String NEWS =
            "insert into shipped_rows (name, sha256) values (?1, ?2) on duplicate key update sha256 = ?2";

    /** @return whether there was something new to store */
    @Transactional
    public boolean load() {
        String fingerprint = fingerprint();
        if (entities.createNativeQuery("select sha256 from shipped_rows where name = ?1")
                .setParameter(1, NAME)
                .getResultList()
                .contains(fingerprint)) {
            return false;
        }
        store();
        entities.createNativeQuery(NEWS)
                .setParameter(1, NAME)
                .setParameter(2, fingerprint)
                .executeUpdate();
        return true;
    }

    private void store() {
        Map<String, Integer> positions = new HashMap<>();
        for (Code code : ShippedCodes.all()) {
            codes.store(code, positions.merge(code.list(), 1, Integer::sum));
        }
        storeAll(
                ASSOCIATION,
                "associations",
                List.of("code", "name", "list_order", "valid_from", "valid_to", "department"));
        storeAll(INSTITUTION, "institutions", List.of("code", "name_fr", "name_en", "ministry"));
        storeAll(AUTHORITY, "authorities", List.of("code", "type", "department", "name"));
        storeAll(
                LEGAL_BASIS,
                "legal_bases",
                List.of(
                        "code",
                        "right",
                        "article",
                        "label_fr",
                        "label_en",
                        "days",
                        "valid_from",
                        "valid_to",
                        "list_order"));
    }

    private static String fingerprint() {
        StringBuilder everything = new StringBuilder();
        Stream.concat(ShippedCodes.files().stream(), FILES.stream().map(file -> "reference/" + file + ".csv"))
                .flatMap(path -> Csv.rows(path).stream())
                .forEach(row -> everything.append(row.getFields()).append('\n'));
        return Digests.sha256(everything.toString());
    }

    private void storeAll(String sql, String file, List<String> fields) {
        for (NamedCsvRecord row : Csv.rows("reference/" + file + ".csv")) {
            Query query = entities.createNativeQuery(sql);
            for (int i = 0; i < fields.size(); i++) {
                query.setParameter(i + 1, row.getField(fields.get(i)));
            }
            query.executeUpdate();
        }
    }
}
