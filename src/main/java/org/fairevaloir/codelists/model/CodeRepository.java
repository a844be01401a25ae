package org.fairevaloir.codelists.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The code lists in the database. */
@ApplicationScoped
public class CodeRepository {
    private static final String LABELS = "select list, code, locale, label, help from code_label";
    private static final String CODES = "select list, code, parent, mark from code order by list, position";
    private static final String AUTHORITIES = "select code, type, department, name from authority order by code";
    private static final String LEGAL_BASES = "select code, right_code, label_fr, label_en, days, valid_from, valid_to"
            + " from legal_basis order by list_order";
    private static final String STORE_CODE = "insert into code (list, code, parent, mark, position)"
            + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update parent = ?3, mark = ?4, position = ?5";
    private static final String STORE_LABEL = "insert into code_label (list, code, locale, label, help)"
            + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update label = ?4, help = ?5";

    @PersistenceContext
    EntityManager entities;

    /** Every row of every list, in order of display. */
    @Transactional
    public List<Code> all() {
        Map<List<String>, Map<String, String>> labels = new HashMap<>();
        Map<List<String>, Map<String, String>> helps = new HashMap<>();
        for (Object[] row : rows(LABELS)) {
            List<String> key = List.of(text(row[0]), text(row[1]));
            labels.computeIfAbsent(key, k -> new HashMap<>()).put(text(row[2]), text(row[3]));
            if (row[4] != null) {
                helps.computeIfAbsent(key, k -> new HashMap<>()).put(text(row[2]), text(row[4]));
            }
        }
        List<Code> all = new ArrayList<>();
        for (Object[] row : rows(CODES)) {
            List<String> key = List.of(text(row[0]), text(row[1]));
            all.add(new Code(
                    key.get(0),
                    key.get(1),
                    Optional.ofNullable(row[2]).map(CodeRepository::text),
                    Optional.ofNullable(row[3]).map(CodeRepository::text).map(Mark::valueOf),
                    labels.getOrDefault(key, Map.of()),
                    helps.getOrDefault(key, Map.of())));
        }
        return all;
    }

    /** Every authority that is known by name, in the order of their codes. */
    @Transactional
    public List<Authority> authorities() {
        return rows(AUTHORITIES).stream()
                .map(row -> new Authority(text(row[0]), text(row[1]), text(row[2]), text(row[3])))
                .toList();
    }

    /** Every article on which a right rests, in order of display. */
    @Transactional
    public List<LegalBasis> legalBases() {
        return rows(LEGAL_BASES).stream()
                .map(row -> new LegalBasis(
                        text(row[0]),
                        text(row[1]),
                        Map.of("fr", text(row[2]), "en", text(row[3])),
                        row[4] == null ? null : Integer.valueOf(text(row[4])),
                        day(row[5]),
                        day(row[6])))
                .toList();
    }

    /** Adds the row, or brings its labels and parent up to date; nothing is ever deleted. */
    public void store(Code code, int position) {
        entities.createNativeQuery(STORE_CODE)
                .setParameter(1, code.list())
                .setParameter(2, code.code())
                .setParameter(3, code.parent().orElse(null))
                .setParameter(4, code.mark().map(Mark::name).orElse(null))
                .setParameter(5, position)
                .executeUpdate();
        code.labels()
                .forEach((locale, label) -> entities.createNativeQuery(STORE_LABEL)
                        .setParameter(1, code.list())
                        .setParameter(2, code.code())
                        .setParameter(3, locale)
                        .setParameter(4, label)
                        .setParameter(5, code.helps().get(locale))
                        .executeUpdate());
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> rows(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value == null ? null : LocalDate.parse(text(value));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
