package org.fairevaloir.statistics.model;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What blockages say of the law, of the plans' measures and of commitments, and whether the authority is overdue: what
 * only the coordinator counts by. Exact days are sealed, so a blockage is overdue here once the month of its deadline
 * is over.
 */
public final class Claims {
    /** Fields of a blockage that say what it means for a commitment. */
    static final List<String> RELATIONS = List.of("contradicts", "confirms");

    /** Fields of a blockage that are claims. */
    static final Set<String> FIELDS = Set.of("legalBasis", "measures", "contradicts", "confirms");

    /** Each named like the list of its codes; no edition has them. */
    public static final List<String> DIMENSIONS =
            List.of("legal_basis", "overdue", "plan_measure", "commitment", "commitment_relation");

    /** Nothing is looked at. */
    static final Claims NONE = new Claims(List.of(), null);

    private final Map<UUID, List<Claim>> claims;
    private final @Nullable Overdue overdue;

    /**
     * How an overdue blockage is known.
     *
     * @param month the first day of this month
     * @param open whether a blockage with this status is as it began
     */
    public record Overdue(LocalDate month, Predicate<@Nullable String> open) {}

    /** @param overdue null where it isn't asked */
    public Claims(List<Claim> claims, @Nullable Overdue overdue) {
        this.claims = claims.stream().collect(groupingBy(Claim::blockage));
        this.overdue = overdue;
    }

    /** The codes by dimension: a measure meets a commitment, and a commitment its relation, only in one blockage. */
    List<Map<String, String>> of(Sighting seen) {
        List<Claim> said = seen.blockage() == null ? List.of() : claims.getOrDefault(seen.blockage(), List.of());
        Map<String, String> single = new HashMap<>();
        of("legalBasis", said).forEach(claim -> single.put("legal_basis", claim.code()));
        if (overdue != null && seen.dueMonth() != null) {
            boolean late = overdue.open().test(seen.status()) && seen.dueMonth().isBefore(overdue.month());
            single.put("overdue", late ? "Y" : "N");
        }
        List<Map<String, String>> all = List.of(single);
        all = each(all, of("measures", said).map(claim -> Map.of("plan_measure", claim.code())));
        return each(
                all,
                RELATIONS.stream()
                        .flatMap(relation -> of(relation, said)
                                .map(claim -> Map.of(
                                        "commitment",
                                        claim.code(),
                                        "commitment_relation",
                                        relation.toUpperCase(Locale.ROOT)))));
    }

    private static Stream<Claim> of(String field, List<Claim> said) {
        return said.stream().filter(claim -> claim.field().equals(field));
    }

    /** Each of the first with each of the others; the first alone where there are no others. */
    private static List<Map<String, String>> each(List<Map<String, String>> first, Stream<Map<String, String>> others) {
        List<Map<String, String>> more = others.toList();
        List<Map<String, String>> together = new ArrayList<>();
        for (Map<String, String> one : first) {
            for (Map<String, String> other : more.isEmpty() ? List.of(Map.<String, String>of()) : more) {
                Map<String, String> both = new HashMap<>(one);
                both.putAll(other);
                together.add(both);
            }
        }
        return together;
    }
}
