package org.fairevaloir.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.model.CaseStatus.DRAFT;
import static org.fairevaloir.cases.model.CaseStatus.RETURNED;
import static org.fairevaloir.cases.model.CaseStatus.SUBMITTED;
import static org.fairevaloir.cases.model.CaseStatus.VALIDATED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fairevaloir.cases.model.FieldCase.Birth;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a case: which step leads where, from every state, and which is refused. */
class FieldCaseTest {
    private static final String AUTHOR = "author";
    private static final String COORDINATOR = "coordinator";
    private static final Instant THEN = Instant.parse("2015-04-21T10:00:00Z");

    private static final Map<String, Consumer<FieldCase>> STEPS = Map.of(
            "submit", fieldCase -> fieldCase.submit(THEN),
            "giveBack", fieldCase -> fieldCase.giveBack(THEN),
            "validate", fieldCase -> fieldCase.validate(COORDINATOR, THEN),
            "withdraw", fieldCase -> fieldCase.withdraw(THEN));

    /** Every step that is allowed, and where it leads; every other one is refused. */
    private static final Map<CaseStatus, Map<String, CaseStatus>> ALLOWED = Map.of(
            DRAFT, Map.of("submit", SUBMITTED),
            SUBMITTED, Map.of("giveBack", RETURNED, "validate", VALIDATED, "withdraw", DRAFT),
            RETURNED, Map.of("submit", SUBMITTED),
            VALIDATED, Map.of());

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void a_step_leads_where_the_story_says_or_is_refused(CaseStatus from, String step) {
        FieldCase fieldCase = in(from);
        CaseStatus to = ALLOWED.get(from).get(step);
        if (to == null) {
            assertThatThrownBy(() -> STEPS.get(step).accept(fieldCase)).isInstanceOf(Stale.class);
            assertThat(fieldCase.status()).isEqualTo(from);
        } else {
            STEPS.get(step).accept(fieldCase);
            assertThat(fieldCase.status()).isEqualTo(to);
        }
    }

    private static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(CaseStatus.values())
                .flatMap(from -> STEPS.keySet().stream().sorted().map(step -> Arguments.of(from, step)));
    }

    @Test
    void nobody_validates_what_they_wrote() {
        FieldCase fieldCase = in(SUBMITTED);

        assertThatThrownBy(() -> fieldCase.validate(AUTHOR, THEN))
                .isInstanceOfSatisfying(
                        Problems.class,
                        refused -> assertThat(refused.list()).containsExactly(Problem.of("", "cases.problem.ownCase")));
        assertThat(fieldCase.status()).isEqualTo(SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void its_association_changes_it_as_a_draft_or_when_it_came_back(CaseStatus status) {
        boolean open = status == DRAFT || status == RETURNED;

        assertThat(status.isOpenToItsAssociation()).isEqualTo(open);
        if (open) {
            in(status).mustBeOpenAt(0);
        } else {
            assertThatThrownBy(() -> in(status).mustBeOpenAt(0)).isInstanceOf(Stale.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_version_than_the_one_that_was_opened_is_refused_in_every_state(CaseStatus status) {
        in(status).mustBeAt(0);
        assertThatThrownBy(() -> in(status).mustBeAt(1)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> in(status).mustBeOpenAt(1)).isInstanceOf(Stale.class);
    }

    @Test
    void the_coordinator_sees_everything_but_drafts() {
        assertThat(CaseStatus.LEFT_THE_ASSOCIATION).containsExactlyInAnyOrder(SUBMITTED, RETURNED, VALIDATED);
    }

    @Test
    void a_case_is_born_as_a_draft_of_its_author_and_association() {
        FieldCase born = in(DRAFT);

        assertThat(List.of(born.status(), born.author(), born.association(), born.reference(), born.version()))
                .containsExactly(DRAFT, AUTHOR, "HLR", "HLR-2015-0001", 0L);
    }

    private static FieldCase in(CaseStatus status) {
        FieldCase fieldCase = FieldCase.drafted(UUID.randomUUID(), "HLR-2015-0001", new Birth("HLR", AUTHOR, THEN));
        if (status != DRAFT) {
            fieldCase.submit(THEN);
        }
        if (status == RETURNED) {
            fieldCase.giveBack(THEN);
        }
        if (status == VALIDATED) {
            fieldCase.validate(COORDINATOR, THEN);
        }
        return fieldCase;
    }
}
