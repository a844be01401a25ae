package org.fairevaloir.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;

/**
 * The last day on which a case is kept as it is, if nobody does anything: of a closed one; of a draft or a returned one in its last
 * {@value FindEndingDrafts#DAYS} days, before which there is nothing to worry about.
 *
 * <p>Refused with {@link NotFound} for a case out of scope.
 */
@UseCase
@Requires(Permission.READ_CASE)
public class FindLastDay {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Periods periods;

    @Inject
    Clock clock;

    public Optional<LocalDate> of(UUID id) {
        FieldCase found = cases.the(id, user.scope());
        Instant closed = found.standing().closedAt();
        if (closed != null) {
            return Optional.of(periods.ofClosedCases().lastDay(closed));
        }
        LocalDate soon = LocalDate.now(clock).plusDays(FindEndingDrafts.DAYS);
        return Optional.of(found)
                .filter(any -> any.status().isOpenToItsAssociation())
                .map(draft -> periods.ofDrafts().lastDay(draft.standing().updatedAt()))
                .filter(last -> last.isBefore(soon));
    }
}
