package org.fairevaloir.persons.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.survey.LinkedCases;
import org.fairevaloir.persons.model.PersonLink.Decision;
import org.fairevaloir.shared.Stale;

/** What the coordinator decided about cases with equal keys: the same person, or not. */
@ApplicationScoped
public class PersonLinkRepository implements LinkedCases {
    private static final String UNDECIDED = """
            select a.caseId, b.caseId from PersonKey a, PersonKey b
            where a.hash = b.hash and a.generation = b.generation and a.caseId < b.caseId
              and exists (select c.id from FieldCase c where c.id = a.caseId and c.standing.status in :seen)
              and exists (select c.id from FieldCase c where c.id = b.caseId and c.standing.status in :seen)
              and not exists (select x.caseId from PersonLink x, PersonLink y
                where x.caseId = a.caseId and y.caseId = b.caseId and x.person = y.person)
              and not exists (select t.id from ToldApart t
                where (t.one = a.caseId and t.other = b.caseId) or (t.one = b.caseId and t.other = a.caseId))
            order by b.at desc, a.caseId, b.caseId
            """;
    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entities;

    @Inject
    GonePersons gone;

    /** Two cases with equal keys. */
    public record Pair(UUID one, UUID other) {}

    /** Lets nobody else decide anything before this transaction ends: to be called before anything is read. */
    public void queueUp() {
        // One row for all: cases that are one person may have several keys, so no smaller lock covers a decision.
        entities.createNativeQuery("select kind from numbering where kind = 'persons' for update")
                .getSingleResult();
    }

    /**
     * Pairs that nobody decided about yet, of cases that left their association.
     *
     * @throws Refused when the scope isn't that of all associations
     */
    public List<Pair> undecided(Scope scope) {
        scope.mustBeAll("persons of all associations");
        return entities.createQuery(UNDECIDED, Object[].class)
                .setParameter("seen", CaseStatus.LEFT_THE_ASSOCIATION)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Pair((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    @Override
    public Map<UUID, String> persons(Scope scope) {
        scope.mustBeAll("persons of all associations");
        return entities.createQuery("select l from PersonLink l", PersonLink.class)
                .getResultStream()
                .collect(Collectors.toMap(PersonLink::caseId, PersonLink::person));
    }

    /** This case and all that are linked with it. */
    public Set<UUID> group(UUID caseId) {
        Set<UUID> group = new TreeSet<>(Set.of(caseId));
        link(caseId).ifPresent(link -> linksOf(link.person()).forEach(each -> group.add(each.caseId())));
        return group;
    }

    /** The cases that were told apart from one of these. */
    public List<UUID> toldApartFrom(Collection<UUID> caseIds) {
        List<UUID> others = new ArrayList<>();
        for (UUID caseId : caseIds) {
            about(caseId).forEach(apart -> others.add(apart.notThis(caseId)));
        }
        return others;
    }

    /** From now on these cases, and all that are linked with one of them, are about one person. */
    public void join(UUID one, UUID other, Decision decision) {
        String person = link(one)
                .or(() -> link(other))
                .map(PersonLink::person)
                .orElseGet(() -> UUID.randomUUID().toString());
        Set<UUID> all = new TreeSet<>(group(one));
        all.addAll(group(other));
        Set<String> persons = new TreeSet<>();
        for (UUID caseId : all) {
            link(caseId)
                    .ifPresentOrElse(
                            link -> {
                                persons.add(link.person());
                                link.moveTo(person, decision);
                            },
                            () -> entities.persist(new PersonLink(caseId, person, decision)));
        }
        flush();
        persons.forEach(former -> gone.move(former, person));
    }

    /**
     * From now on this case is about a person of its own; who would remain alone in the group needs no link either, unless
     * something is counted of a case that is gone.
     */
    public void takeOut(UUID caseId) {
        Set<UUID> rest = group(caseId);
        rest.remove(caseId);
        link(caseId).ifPresent(entities::remove);
        if (rest.size() == 1) {
            rest.forEach(
                    left -> link(left).filter(link -> !gone.has(link.person())).ifPresent(entities::remove));
        }
        flush();
    }

    public void tellApart(UUID one, UUID other, Decision decision) {
        entities.persist(new ToldApart(one, other, decision));
        flush();
    }

    /** Forgets that two cases were told apart. */
    public void forget(UUID one, UUID other) {
        about(one).stream().filter(apart -> apart.notThis(one).equals(other)).forEach(entities::remove);
        flush();
    }

    private Optional<PersonLink> link(UUID caseId) {
        return Optional.ofNullable(entities.find(PersonLink.class, caseId));
    }

    private List<PersonLink> linksOf(String person) {
        return entities.createQuery("select l from PersonLink l where l.person = :person", PersonLink.class)
                .setParameter("person", person)
                .getResultList();
    }

    private List<ToldApart> about(UUID caseId) {
        return entities.createQuery("select t from ToldApart t where t.one = :id or t.other = :id", ToldApart.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** @throws Stale when another coordinator decided about the same cases at the same moment */
    private void flush() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw new Stale();
        }
    }
}
