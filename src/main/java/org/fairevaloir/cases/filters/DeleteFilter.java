package org.fairevaloir.cases.filters;

import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.filters.model.FilterRepository;
import org.fairevaloir.cases.filters.model.SavedFilter;
import org.fairevaloir.shared.NotFound;

/**
 * Somebody needs a saved filter no more.
 *
 * <p>Refused with {@link NotFound} for another's filter and for none, told alike.
 */
@UseCase
@Requires(Permission.LIST_CASES)
public class DeleteFilter {
    @Inject
    CurrentUser user;

    @Inject
    FilterRepository filters;

    @Inject
    Recorder recorder;

    public void delete(UUID id) {
        SavedFilter saved = filters.of(FindFilters.owner(user)).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("filter"));
        filters.remove(saved);
        recorder.record("filter.deleted", id);
    }
}
