package org.fairevaloir.persons;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.persons.SamePerson.Candidate;
import org.fairevaloir.persons.model.PersonKey;
import org.fairevaloir.persons.model.PersonKeyRepository;
import org.fairevaloir.persons.model.PersonLinkRepository;
import org.fairevaloir.persons.model.Verdict;
import org.fairevaloir.shared.NotFound;

/**
 * Whoever reads a case is told of others with an equal person key. A member is told of the own association's only, and
 * of no decision; the coordinator of all that left their associations, and of what was decided about them.
 *
 * <p>Refused with {@link NotFound} for a case that this person may not read, and for none, told alike.
 */
@UseCase
@Requires(Permission.READ_CASE)
public class FindSamePerson {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    PersonKeyRepository keys;

    @Inject
    PersonLinkRepository links;

    public SamePerson find(UUID caseId) {
        FieldCase found = cases.the(caseId, user.scope());
        Optional<PersonKey> key = keys.of(found);
        List<FieldCase> same =
                key.map(value -> keys.sameAs(value, user.scope())).orElse(List.of());
        List<Candidate> candidates = user.may(Permission.LINK_CASES)
                ? judged(caseId, same)
                : same.stream().map(other -> Candidate.of(other, Verdict.OPEN)).toList();
        return new SamePerson(found.reference(), key.map(PersonKey::at).orElse(null), candidates);
    }

    /** With those that were decided about, even if their keys are not equal any more: a decision can be undone. */
    private List<Candidate> judged(UUID caseId, List<FieldCase> same) {
        Set<UUID> linked = links.group(caseId);
        Collection<UUID> apart = links.toldApartFrom(List.of(caseId));
        Set<UUID> all = new TreeSet<>(linked);
        all.addAll(apart);
        same.forEach(other -> all.add(other.id()));
        all.remove(caseId);
        return cases.among(all, user.scope()).stream()
                .map(other -> Candidate.of(other, verdict(other.id(), linked, apart)))
                .toList();
    }

    private static Verdict verdict(UUID other, Collection<UUID> linked, Collection<UUID> apart) {
        if (linked.contains(other)) {
            return Verdict.SAME;
        }
        return apart.contains(other) ? Verdict.APART : Verdict.OPEN;
    }
}
