package org.fairevaloir.cases.filters;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.filters.model.FilterRepository;
import org.fairevaloir.cases.filters.model.SavedFilter;
import org.fairevaloir.cases.filters.model.SavedFilter.Owner;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Somebody keeps the filters of a list under a name; a name of one's own that is taken already gets the new filters.
 *
 * <p>Refused with {@link Problems} without a name, with one that is too long or may identify somebody, when nothing is
 * filtered, and beyond twenty.
 */
@UseCase
@Requires(Permission.LIST_CASES)
public class SaveFilter {
    @Inject
    CurrentUser user;

    @Inject
    FilterRepository filters;

    @Inject
    Recorder recorder;

    /** @param parameters of the list's address, by name */
    public void save(@Nullable String name, Map<String, String> parameters) {
        String called = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        String query = FilterRules.query(parameters);
        Problems.throwIfAny(FilterRules.check(called, query));
        Owner owner = FindFilters.owner(user);
        List<SavedFilter> own = filters.of(owner);
        SavedFilter saved = own.stream()
                .filter(each -> each.name().equalsIgnoreCase(called))
                .findFirst()
                .orElseGet(() -> fresh(owner, called, own.size()));
        saved.become(query);
        recorder.record("filter.saved", saved.id());
    }

    private SavedFilter fresh(Owner owner, String name, int there) {
        if (there >= FilterRules.MOST) {
            throw new Problems(
                    List.of(Problem.of("filterName", "lists.problem.many", Integer.toString(FilterRules.MOST))));
        }
        SavedFilter fresh = new SavedFilter(UUID.randomUUID(), owner, name);
        filters.store(fresh);
        return fresh;
    }
}
