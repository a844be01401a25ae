package org.fairevaloir.sharing;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.sharing.model.ShareRepository;
import org.jspecify.annotations.Nullable;

/**
 * A member sees what the own association proposed and what was proposed to it, and whether one of its cases can be
 * proposed.
 *
 * <p>Refused with {@link NotFound} when it is asked about another association's case, or about none that exists.
 */
@UseCase
@Requires(Permission.SHARE_CASE)
public class ListShares {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    ShareRepository shares;

    @Inject
    Agreement agreement;

    @Inject
    Clock clock;

    /**
     * @param about reference of the case that was asked about; null when none was
     * @param hindrances what speaks against proposing it
     * @param changeable whether its association may say now what is missing
     */
    public record Shares(
            @Nullable String about,
            List<Problem> hindrances,
            boolean changeable,
            List<ShareView> outgoing,
            List<ShareView> incoming)
            implements Serializable {
        public Shares {
            hindrances = List.copyOf(hindrances);
            outgoing = List.copyOf(outgoing);
            incoming = List.copyOf(incoming);
        }
    }

    public Shares list(Optional<UUID> caseId) {
        LocalDate today = LocalDate.now(clock);
        Optional<FieldCase> asked = caseId.map(id -> cases.the(id, user.scope()));
        return new Shares(
                asked.map(FieldCase::reference).orElse(null),
                asked.map(agreement::hindrances).orElse(List.of()),
                asked.map(FieldCase::status)
                        .filter(status -> status.isOpenToItsAssociation() || status.isCounted())
                        .isPresent(),
                shares.outgoing(user.association()).stream()
                        .map(share -> ShareView.outgoing(share, today))
                        .toList(),
                shares.incoming(user.association()).stream()
                        .map(share -> ShareView.incoming(share, today))
                        .toList());
    }
}
