package org.fairevaloir.container;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;
import static org.fairevaloir.cases.model.CaseStatus.CLOSED;
import static org.fairevaloir.cases.model.CaseStatus.DRAFT;
import static org.fairevaloir.cases.model.CaseStatus.ERASED;
import static org.fairevaloir.cases.model.CaseStatus.IN_REVIEW;
import static org.fairevaloir.cases.model.CaseStatus.RETURNED;
import static org.fairevaloir.cases.model.CaseStatus.SUBMITTED;
import static org.fairevaloir.cases.model.CaseStatus.VALIDATED;

import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.followup.CloseCase;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.OwnerRepository;
import org.fairevaloir.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Whose cases the repository hands out, for each scope, each state and each of its methods. */
class ScopeIT extends InContainer {
    private static final Scope OWN = new Scope.OneAssociation("PE");
    private static final Scope OTHERS = new Scope.OneAssociation("OSF");
    private static final Scope ALL = new Scope.AllAssociations();
    private static final Scope PUBLISHED = new Scope.PublishedOnly("MIPROF");

    /** More than these tests log. */
    private static final int EVERYTHING = 100_000;

    private static final Set<CaseStatus> EVERY = Set.of(CaseStatus.values());
    private static final Map<Scope, Set<CaseStatus>> SEEN = Map.of(
            OWN, EVERY,
            OTHERS, Set.of(),
            ALL, Set.of(SUBMITTED, IN_REVIEW, RETURNED, VALIDATED, CLOSED),
            PUBLISHED, Set.of());

    /** They hand out nothing of a case, or ask for one that was found in a scope before. */
    private static final Set<String> WITHOUT_SCOPE = Set.of(
            "store",
            "remove",
            "flush",
            "isEmpty",
            "forgetStored",
            "isTaken",
            "mustOwnItsParts",
            "hold",
            "assign",
            "touch");

    @Inject
    CaseRepository cases;

    @Inject
    CloseCase closeCase;

    @Inject
    EraseCase eraseCase;

    @Test
    void whoever_reads_cases_says_whose() {
        Set<String> withScope = methods()
                .filter(method -> List.of(method.getParameterTypes()).contains(Scope.class))
                .map(Method::getName)
                .collect(toSet());

        assertThat(withScope)
                .containsExactlyInAnyOrder(
                        "find",
                        "newestOf",
                        "alike",
                        "countAlikeElsewhere",
                        "among",
                        "the",
                        "list",
                        "count",
                        "toErase",
                        "notAllIn",
                        "withPendingVersion",
                        "ownedBy",
                        "countByOwner");
        assertThat(methods().map(Method::getName).filter(name -> !withScope.contains(name)))
                .allMatch(WITHOUT_SCOPE::contains);
    }

    @Test
    void one_case_is_found_in_the_scopes_that_may_see_its_state() {
        Map<CaseStatus, UUID> made = oneInEveryState();
        SEEN.forEach((scope, seen) -> made.forEach((status, id) -> {
            assertThat(cases.find(id, scope).isPresent())
                    .as("%s in %s", status, scope)
                    .isEqualTo(seen.contains(status));
            if (seen.contains(status)) {
                assertThat(cases.the(id, scope).id()).isEqualTo(id);
            } else {
                assertThatThrownBy(() -> cases.the(id, scope)).isInstanceOf(NotFound.class);
            }
        }));
    }

    @Test
    void lists_and_counts_hold_what_can_be_found_and_nothing_else() {
        Map<CaseStatus, UUID> made = oneInEveryState();
        SEEN.forEach((scope, seen) -> {
            Set<UUID> listed = list(CaseFilter.ALL, scope);
            made.forEach((status, id) -> assertThat(listed.contains(id))
                    .as("%s in %s", status, scope)
                    .isEqualTo(seen.contains(status)));
        });
        assertThat(cases.count(CaseFilter.ALL, EVERYTHING, PUBLISHED)).isZero();
        assertThat(cases.count(CaseFilter.in(DRAFT), EVERYTHING, ALL)).isZero();
        assertThat(cases.count(CaseFilter.in(DRAFT), EVERYTHING, OWN)).isPositive();
    }

    @Test
    void no_filter_opens_a_scope() {
        Map<CaseStatus, UUID> made = oneInEveryState();
        for (CaseFilter filter : List.of(
                CaseFilter.ALL.with("association", "PE"),
                CaseFilter.ALL.with("right", "R_INTERP"),
                CaseFilter.ALL.with("department", "75"),
                CaseFilter.ALL.with("owner", "somebody-of-PE"),
                CaseFilter.ALL.with("exploitationForm", "SEX").withAny("ageBand", List.of("A16_17", "A18_24")),
                CaseFilter.in(SUBMITTED, RETURNED)
                        .with("association", "PE")
                        .with("right", "R_INTERP")
                        .with("obstacle", "O_NOINTERP")
                        .with("authorityType", "POLICE")
                        .with("department", "75"))) {
            assertThat(list(filter, OTHERS)).doesNotContainAnyElementsOf(made.values());
            assertThat(list(filter, PUBLISHED)).isEmpty();
            assertThat(list(filter, ALL)).doesNotContain(made.get(DRAFT));
            assertThat(list(filter, OWN)).as("positive control").contains(made.get(SUBMITTED));
        }
    }

    private Set<UUID> list(CaseFilter filter, Scope scope) {
        Set<UUID> listed = new HashSet<>();
        for (CaseSort sort : CaseSort.values()) {
            cases.list(filter, CaseWindow.first(sort, 1), EVERYTHING, scope).forEach(row -> listed.add(row.id()));
            assertThat(listed).as("in the order %s", sort).hasSize(cases.count(filter, EVERYTHING, scope));
        }
        return listed;
    }

    private Map<CaseStatus, UUID> oneInEveryState() {
        Map<CaseStatus, UUID> made = new EnumMap<>(CaseStatus.class);
        made.put(DRAFT, drafted("PE", aCase().draft()));
        made.put(SUBMITTED, submitted("PE", aCase().draft()));
        made.put(RETURNED, returned("PE", aCase().draft(), "Où ?"));
        made.put(VALIDATED, validated("PE", aCase().draft()));
        made.put(IN_REVIEW, submitted("PE", aCase().draft()));
        taken(made.get(IN_REVIEW));
        made.put(CLOSED, validated("PE", aCase().draft()));
        as(member("PE"));
        closeCase.close(made.get(CLOSED), version(made.get(CLOSED)), Remark.of("Un motif."));
        made.put(ERASED, validated("PE", aCase().draft()));
        eraseCase.erase(made.get(ERASED), version(made.get(ERASED)), "PERSON");
        assertThat(made.keySet()).isEqualTo(EVERY);
        return made;
    }

    private static Stream<Method> methods() {
        return Stream.of(CaseRepository.class, OwnerRepository.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }
}
