package org.fairevaloir.cases.model;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.search.CaseTexts;
import org.fairevaloir.cases.search.CaseTexts.Text;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one association's cases, opened a page at a time: columns instead of whole cases, four queries a page. A
 * wider scope than one association does not compile here: the private note is among the texts.
 */
@ApplicationScoped
public class TextRepository {
    /** Cases of one page. */
    static final int PAGE = 500;

    private static final String DESCRIPTIONS =
            "select b.fieldCase.id, b.id, b.description.bytes from Blockage b where b.fieldCase.id in :ids order by b.position";

    private static final String REMARKS =
            "select n.caseId, n.id, n.text.bytes from ReviewNote n where n.caseId in :ids order by n.at desc";

    @PersistenceContext
    EntityManager entities;

    @Inject
    VersionRepository versions;

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
        Set<UUID> ids = found.stream().map(row -> RevealedParts.id(row[0])).collect(toSet());
        Parts parts = new Parts(
                parts(DESCRIPTIONS, ids),
                parts(REMARKS, ids),
                versions.pendingOf(ids).stream().collect(toMap(CaseVersion::caseId, identity())));
        return found.stream().map(row -> opened(row, parts, vault, own)).toList();
    }

    private Map<Object, List<@Nullable Object[]>> parts(String query, Set<UUID> ids) {
        return RevealedParts.byOwner(entities.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** What belongs to the cases of a page, by case. */
    private record Parts(
            Map<Object, List<@Nullable Object[]>> descriptions,
            Map<Object, List<@Nullable Object[]>> remarks,
            Map<UUID, CaseVersion> waiting) {}

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

    private static CaseTexts opened(@Nullable Object[] row, Parts parts, Vault vault, Scope.OneAssociation own) {
        Opener opener = new Opener(vault, own);
        UUID id = RevealedParts.id(row[0]);
        opener.open("localAlias", row[2], CaseText.LOCAL_ALIAS, id);
        opener.open("narrative", row[3], CaseText.NARRATIVE, id);
        opener.openAll("description", parts.descriptions().get(id), CaseText.DESCRIPTION);
        opener.open("restrictedNote", row[4], CaseText.RESTRICTED_NOTE, id);
        opener.openAll("remark", parts.remarks().get(id), CaseText.REVIEW_NOTE);
        CaseVersion waiting = parts.waiting().get(id);
        if (waiting != null) {
            opener.told(waiting.reveal(vault).draft(id, 0));
        }
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
            add(field, vault.openColumn((byte @Nullable []) sealed, kind.in(row, own.code())));
        }

        /** @param rows id of the case, id of the row, what is sealed in it; null for none */
        void openAll(String field, @Nullable List<@Nullable Object[]> rows, CaseText kind) {
            if (rows != null) {
                rows.forEach(part -> open(field, part[2], kind, RevealedParts.id(part[1])));
            }
        }

        /** What waits for the coordinator; what it repeats was found before it. */
        void told(CaseDraft waiting) {
            add("waiting", waiting.narrative());
            waiting.blockages().forEach(blockage -> add("waiting", blockage.description()));
        }

        private void add(String field, @Nullable String content) {
            if (content != null) {
                texts.add(new Text(field, content));
            }
        }
    }
}
