package org.fairevaloir.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One invented case, as code keys and dates.
 *
 * @param number its row: with the seed and the day, all that the case depends on
 * @param status DRAFT, SUBMITTED, RETURNED or VALIDATED
 * @param localAlias the word pair by which its association would recall it
 * @param loggedOn when the association wrote it down; after it nothing of the case happened but the review
 * @param submittedOn absent for a draft
 * @param validatedOn absent unless validated
 * @param question what the coordinator asked, for a returned case
 */
public record DemoCase(
        int number,
        String status,
        String association,
        String supportStatus,
        YearMonth firstContactMonth,
        String consent,
        String traffickingStatus,
        String identifiedBy,
        String gender,
        String ageBand,
        String nationality,
        String department,
        String exploitationForm,
        String exploitedIn,
        String residenceStatus,
        String complaint,
        String housing,
        String localAlias,
        String narrative,
        LocalDate loggedOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate validatedOn,
        @Nullable String question,
        List<DemoBlockage> blockages) {
    public DemoCase {
        blockages = List.copyOf(blockages);
    }
}
