package org.fairevaloir.cases.filters;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.Scope;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.filters.model.FilterRepository;
import org.fairevaloir.cases.filters.model.SavedFilter.Owner;

/** Lists the filters that the current user saved, by name. */
@UseCase
@Requires(Permission.LIST_CASES)
public class FindFilters {
    @Inject
    CurrentUser user;

    @Inject
    FilterRepository filters;

    /**
     * A saved filter.
     *
     * @param query of the address of the list: it needs no escaping
     */
    public record Saved(UUID id, String name, String query) {}

    public List<Saved> find() {
        return filters.of(owner(user)).stream()
                .map(each -> new Saved(each.id(), each.name(), each.query()))
                .toList();
    }

    static Owner owner(CurrentUser user) {
        String organisation = user.scope() instanceof Scope.OneAssociation own ? own.code() : "";
        return new Owner(user.theCaller().subject(), organisation);
    }
}
