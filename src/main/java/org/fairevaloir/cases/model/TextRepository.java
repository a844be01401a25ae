package org.fairevaloir.cases.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.search.CaseTexts;
import org.fairevaloir.cases.search.CaseTexts.Text;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one association's cases, opened a page at a time: columns instead of whole cases, two queries a page. A
 * wider scope than one association does not compile here: the private note is among the texts.
 */
@ApplicationScoped
public class TextRepository {
    /** Cases of one page. */
    static final int PAGE = 500;

    private static final String DESCRIPTIONS =
            "select b.fieldCase.id, b.id, b.description.bytes from Blockage b where b.fieldCase.id in :ids order by b.position";

    @PersistenceContext
    EntityManager entities;

    /**
     * The next cases, highest reference first; none at the end.
     *
     * @param before reference of the last case that was read; null at the beginning
     */
    public List<CaseTexts> page(@Nullable String before, Vault vault, Scope.OneAssociation own) {
        List<@Nullable Object[]> found = cases(before, own);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Object, List<@Nullable Object[]>> descriptions = RevealedParts.byOwner(entities.createQuery(
                        DESCRIPTIONS, Object[].class)
                .setParameter(
                        "ids",
                        found.stream().map(row -> RevealedParts.id(row[0])).toList())
                .getResultList());
        return found.stream()
                .map(row -> opened(
                        row, descriptions.getOrDefault(RevealedParts.id(row[0]), List.of()), new Opener(vault, own)))
                .toList();
    }

    private List<@Nullable Object[]> cases(@Nullable String before, Scope.OneAssociation own) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = build.createQuery(Object[].class);
        Root<FieldCase> root = query.from(FieldCase.class);
        Predicate within = new CaseConditions(build, query, root).within(own);
        query.multiselect(
                        root.get("id"),
                        root.get("reference"),
                        root.get("localAlias").get("bytes"),
                        root.get("narrative").get("bytes"),
                        root.get("restrictedNote").get("bytes"))
                .where(before == null ? within : build.and(within, build.lessThan(root.get("reference"), before)))
                .orderBy(build.desc(root.get("reference")));
        return entities.createQuery(query).setMaxResults(PAGE).getResultList();
    }

    private static CaseTexts opened(@Nullable Object[] row, List<@Nullable Object[]> descriptions, Opener opener) {
        UUID id = RevealedParts.id(row[0]);
        opener.open("localAlias", row[2], CaseText.LOCAL_ALIAS, id);
        opener.open("narrative", row[3], CaseText.NARRATIVE, id);
        descriptions.forEach(blockage ->
                opener.open("description", blockage[2], CaseText.DESCRIPTION, RevealedParts.id(blockage[1])));
        opener.open("restrictedNote", row[4], CaseText.RESTRICTED_NOTE, id);
        return new CaseTexts(id, String.valueOf(row[1]), opener.texts);
    }

    /** Opens the texts of one case. */
    private static final class Opener {
        private final Vault vault;
        private final Scope.OneAssociation own;
        private final List<Text> texts = new ArrayList<>();

        Opener(Vault vault, Scope.OneAssociation own) {
            this.vault = vault;
            this.own = own;
        }

        void open(String field, @Nullable Object sealed, CaseText kind, UUID row) {
            String content = vault.openColumn((byte @Nullable []) sealed, kind.in(row, own.code()));
            if (content != null) {
                texts.add(new Text(field, content));
            }
        }
    }
}
