package org.fairevaloir.commitments;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.commitments.model.CommitmentRepository;
import org.fairevaloir.shared.NotFound;

/**
 * Members and the coordinator read one commitment with its whole history, and where it stood on a day.
 *
 * <p>Refused with {@link NotFound} when there is none with this id.
 */
@UseCase
@Requires(Permission.READ_COMMITMENTS)
public class ReadCommitment {
    @Inject
    CommitmentRepository commitments;

    public CommitmentView read(UUID id, LocalDate asOf) {
        return commitments
                .find(id)
                .map(commitment -> CommitmentView.of(commitment, asOf))
                .orElseThrow(() -> new NotFound("commitment"));
    }
}
