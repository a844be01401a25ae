package org.fairevaloir.commitments;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.commitments.model.CommitmentRepository;

/**
 * Members and the coordinator list the commitments as they stood on a day: those overdue first, the longest overdue on
 * top.
 */
@UseCase
@Requires(Permission.READ_COMMITMENTS)
public class FindCommitments {
    private static final Comparator<CommitmentSummary> WHAT_TO_ACT_UPON_FIRST = Comparator.comparing(
                    CommitmentSummary::status)
            .thenComparing(CommitmentSummary::days, Comparator.reverseOrder())
            .thenComparing(CommitmentSummary::madeOn, Comparator.reverseOrder())
            .thenComparing(CommitmentSummary::code);

    @Inject
    CommitmentRepository commitments;

    public List<CommitmentSummary> find(LocalDate asOf) {
        return commitments.madeUntil(asOf).stream()
                .map(commitment -> CommitmentSummary.of(commitment, asOf))
                .sorted(WHAT_TO_ACT_UPON_FIRST)
                .toList();
    }
}
