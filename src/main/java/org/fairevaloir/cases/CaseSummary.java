package org.fairevaloir.cases;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.fairevaloir.cases.model.CaseStatus;
import org.jspecify.annotations.Nullable;

/** A case in a list: coded fields only, nothing that was sealed. */
public record CaseSummary(
        UUID id,
        String reference,
        String association,
        CaseStatus status,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate firstContactMonth,
        @Nullable String exploitationForm,
        @Nullable String department,
        @Nullable String right)
        implements Serializable {

    public @Nullable YearMonth firstContact() {
        return firstContactMonth == null ? null : YearMonth.from(firstContactMonth);
    }
}
