package org.fairevaloir.cases.exports;

import org.fairevaloir.cases.CaseFilter;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to take along, and what for.
 *
 * @param filter as in the list of cases
 * @param texts whether the story and the facts of each blockage come along: the riskiest part
 * @param purpose code of the list {@code export_purpose}
 * @param words what the purpose doesn't say by itself; kept in the journal for ever, so never about a person
 */
public record ExportOrder(
        CaseFilter filter,
        ExportFormat format,
        boolean texts,
        @Nullable String purpose,
        @Nullable String words) {

    /** The standard has no place for texts that we would fill: they never go with it. */
    public boolean withTexts() {
        return texts && format != ExportFormat.HTCDS;
    }
}
