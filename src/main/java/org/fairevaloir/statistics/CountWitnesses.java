package org.fairevaloir.statistics;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.Subject;
import org.fairevaloir.statistics.disclosure.Table;
import org.fairevaloir.statistics.model.Claims;
import org.fairevaloir.statistics.model.Coding;
import org.fairevaloir.statistics.model.FactRepository;

/**
 * How many people's validated cases contradict a commitment, and how many confirm it: exactly, for the coordinator
 * only. It is refused to nobody who may explore; a commitment that nobody mentions, or that doesn't exist, has none.
 */
@UseCase
@Requires(Permission.EXPLORE_STATISTICS)
public class CountWitnesses {
    private static final String RELATION = "commitment_relation";

    @Inject
    FactRepository facts;

    @Inject
    CodeLists lists;

    @Inject
    Recorder recorder;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @param relation code of the list {@code commitment_relation} */
    public record Witnesses(String relation, int persons) implements Serializable {}

    /** One entry for each relation, in the order of their list. */
    public List<Witnesses> count(String commitment) {
        Instant now = clock.instant();
        Question asked = new Question(RELATION, "", Map.of("commitment", commitment), null, null);
        List<Subject> persons = new Coding(lists::parent)
                        .subjects(
                                facts.naming(commitment, user.scope(), now),
                                new Claims(facts.claimsNaming(commitment, user.scope(), now), null))
                        .stream()
                        .map(asked::narrow)
                        .toList();
        recorder.record("statistics.explored", commitment);
        List<String> relations = lists.codes(RELATION).stream().map(Code::code).toList();
        Table counts = Table.count(new Axis(RELATION, relations), Axis.NONE, persons);
        return relations.stream()
                .map(relation ->
                        new Witnesses(relation, counts.count(relation, Axis.ALL).persons()))
                .toList();
    }
}
