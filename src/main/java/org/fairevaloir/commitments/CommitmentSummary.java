package org.fairevaloir.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.fairevaloir.commitments.model.Commitment;
import org.fairevaloir.commitments.model.CommitmentStatus;
import org.fairevaloir.commitments.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in a list.
 *
 * @param maker name of who made it
 * @param ministry code of the ministry that has to act
 * @param dueOn the first date that was given, null for none
 * @param days overdue, or late when it was kept
 */
public record CommitmentSummary(
        UUID id,
        String code,
        String title,
        String maker,
        String ministry,
        LocalDate madeOn,
        @Nullable LocalDate dueOn,
        CommitmentStatus status,
        long days)
        implements Serializable {

    static CommitmentSummary of(Commitment commitment, LocalDate asOf) {
        Commitment.Promise promise = commitment.promise();
        Standing standing = commitment.standing(asOf);
        return new CommitmentSummary(
                commitment.id(),
                commitment.code(),
                promise.title(),
                promise.maker().name(),
                promise.ministry(),
                commitment.occasion().madeOn(),
                commitment.firstDue().orElse(null),
                standing.status(),
                standing.days());
    }
}
