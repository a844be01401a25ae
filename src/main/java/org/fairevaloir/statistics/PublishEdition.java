package org.fairevaloir.statistics;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.statistics.model.Edition;
import org.fairevaloir.statistics.model.EditionRepository;

/** The coordinator lets everybody read an edition, for good: editions published before stay readable too. */
@UseCase
@Requires(Permission.PUBLISH_EDITION)
public class PublishEdition {
    @Inject
    EditionRepository editions;

    @Inject
    Recorder recorder;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /**
     * @throws NotFound when there is no such edition
     * @throws Problems when it is published already, or another one was published since it was compiled: its hash
     *     names the edition before it, so that each is known to follow the other
     */
    public EditionSummary publish(UUID id) {
        Edition edition = editions.findToPublish(user.scope(), id).orElseThrow(() -> new NotFound("edition"));
        if (edition.isPublished()) {
            throw problem("statistics.problem.publishedAlready");
        }
        String last = editions.lastPublished().map(Edition::hash).orElse("");
        if (!edition.previousHash().equals(last)) {
            throw problem("statistics.problem.overtaken");
        }
        edition.publish(
                clock.instant().truncatedTo(ChronoUnit.MILLIS), user.theCaller().subject());
        recorder.record("edition.published", edition.hash());
        return EditionSummary.of(edition);
    }

    private static Problems problem(String key) {
        return new Problems(List.of(Problem.of("", key)));
    }
}
