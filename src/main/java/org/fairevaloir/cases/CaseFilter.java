package org.fairevaloir.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fairevaloir.cases.model.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases shows: all conditions that are given hold at once. It grows one condition at a time: {@code
 * CaseFilter.ALL.with("right", "R_INTERP").with("obstacle", "O_DELAY")}.
 *
 * @param statuses states, one of which the case is in; none for whatever state
 * @param codes by the name of a field, one of {@link #FIELDS}, the codes of which the case has one
 * @param from first day on which it was last changed
 * @param to last day on which it was last changed
 */
public record CaseFilter(
        Set<CaseStatus> statuses,
        Map<String, Set<String>> codes,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** What one blockage has at once: a refusal at one counter and a delay at another are not a delay at both. */
    public static final Set<String> OF_ONE_BLOCKAGE =
            Set.of("right", "obstacle", "authorityType", "blockageStatus", "measure", "commitment");

    /**
     * The département is that of the case or of a blockage, which concerns the measure, and contradicts or confirms the
     * commitment; the owner is told by subject; the association is for the
     * coordinator: a member's own is always added by the scope.
     */
    public static final Set<String> FIELDS = Set.of(
            "reference",
            "association",
            "owner",
            "department",
            "exploitationForm",
            "ageBand",
            "right",
            "obstacle",
            "authorityType",
            "blockageStatus",
            "measure",
            "commitment");

    /** Everything in one's scope. */
    public static final CaseFilter ALL = new CaseFilter(Set.of(), Map.of(), null, null);

    public CaseFilter {
        statuses = Set.copyOf(statuses);
        codes = Map.copyOf(codes);
        if (!FIELDS.containsAll(codes.keySet())) {
            throw new IllegalArgumentException("no filter by " + codes.keySet());
        }
    }

    /** Everything in one's scope that stands in one of these states; in whatever state without any. */
    public static CaseFilter in(CaseStatus... statuses) {
        return new CaseFilter(Set.of(statuses), Map.of(), null, null);
    }

    /** The same with this code in this field as well; the same again for no code. */
    public CaseFilter with(String field, @Nullable String code) {
        return code == null || code.isEmpty() ? this : withAny(field, Set.of(code));
    }

    /** The same with one of these codes in this field as well; no case at all when there are none. */
    public CaseFilter withAny(String field, Collection<String> any) {
        Map<String, Set<String>> more = new TreeMap<>(codes);
        more.put(field, Set.copyOf(any));
        return new CaseFilter(statuses, more, from, to);
    }

    /** The same, last changed between these days, both included. */
    public CaseFilter changed(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new CaseFilter(statuses, codes, first, last);
    }
}
