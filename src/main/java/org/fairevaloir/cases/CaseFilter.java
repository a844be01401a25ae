package org.fairevaloir.cases;

import java.io.Serializable;
import java.time.LocalDate;
import org.fairevaloir.cases.model.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases shows: all conditions that are given hold at once.
 *
 * @param status state of the case
 * @param association for the coordinator; a member's own is always added by the scope
 * @param right right of at least one blockage
 * @param department département of the case or of at least one blockage
 * @param from first day on which it was last changed
 * @param to last day on which it was last changed
 */
public record CaseFilter(
        @Nullable CaseStatus status,
        @Nullable String association,
        @Nullable String right,
        @Nullable String department,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {

    /** Everything in one's scope. */
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null);

    /** Everything in one's scope that stands in this state. */
    public static CaseFilter in(CaseStatus status) {
        return new CaseFilter(status, null, null, null, null, null);
    }
}
