package org.fairevaloir.persons;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.persons.model.PersonLinkRepository;
import org.fairevaloir.persons.model.PersonLinkRepository.Pair;

/** The coordinator sees the pairs of cases with equal keys that nobody decided about yet; drafts are not among them. */
@UseCase
@Requires(Permission.LINK_CASES)
public class ListPossiblePersons {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    PersonLinkRepository links;

    /** Two cases that may be about one person. */
    public record Possible(Seen one, Seen other) implements Serializable {}

    /** A case with what it says of the person in codes, so that the pair can be judged. */
    public record Seen(UUID id, String reference, String association, Situation situation) implements Serializable {
        static Seen of(FieldCase found) {
            return new Seen(found.id(), found.reference(), found.association(), found.situation());
        }
    }

    public List<Possible> list() {
        List<Pair> pairs = links.undecided(user.scope());
        List<UUID> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .distinct()
                .toList();
        Map<UUID, Seen> seen =
                cases.among(ids, user.scope()).stream().collect(Collectors.toMap(FieldCase::id, Seen::of));
        Function<Pair, Stream<Possible>> told = pair -> Stream.ofNullable(seen.get(pair.one()))
                .flatMap(one -> Stream.ofNullable(seen.get(pair.other())).map(other -> new Possible(one, other)));
        return pairs.stream().flatMap(told).toList();
    }
}
