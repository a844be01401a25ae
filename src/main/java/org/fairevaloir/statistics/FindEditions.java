package org.fairevaloir.statistics;

import jakarta.inject.Inject;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.statistics.model.EditionRepository;

/** Anybody signed in lists the published editions, the newest first; the coordinator also those only compiled. */
@UseCase
@Requires(Permission.READ_EDITIONS)
public class FindEditions {
    @Inject
    EditionRepository editions;

    @Inject
    CurrentUser user;

    public List<EditionSummary> find() {
        return editions.newestFirst(user.scope()).stream()
                .map(EditionSummary::of)
                .toList();
    }
}
