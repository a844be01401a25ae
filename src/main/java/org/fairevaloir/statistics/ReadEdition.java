package org.fairevaloir.statistics;

import jakarta.inject.Inject;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.statistics.model.Edition;
import org.fairevaloir.statistics.model.EditionContent;
import org.fairevaloir.statistics.model.EditionRepository;

/** Anybody signed in reads a published edition; the coordinator also one that is only compiled. */
@UseCase
@Requires(Permission.READ_EDITIONS)
public class ReadEdition {
    @Inject
    EditionRepository editions;

    @Inject
    CurrentUser user;

    /**
     * @throws NotFound when there is no such edition, or it isn't published yet for this person, which are told alike
     */
    public EditionView read(UUID id) {
        Edition edition = editions.find(user.scope(), id).orElseThrow(() -> new NotFound("edition"));
        EditionContent content = EditionContent.of(edition.json());
        return new EditionView(EditionSummary.of(edition), edition.json(), content.tables(), content.words());
    }
}
