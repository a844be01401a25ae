package org.fairevaloir.cases.model;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.model.CaseStatus.CLOSED;
import static org.fairevaloir.cases.model.CaseStatus.DRAFT;
import static org.fairevaloir.cases.model.CaseStatus.ERASED;
import static org.fairevaloir.cases.model.CaseStatus.IN_REVIEW;
import static org.fairevaloir.cases.model.CaseStatus.RETURNED;
import static org.fairevaloir.cases.model.CaseStatus.SUBMITTED;
import static org.fairevaloir.cases.model.CaseStatus.VALIDATED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
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
class StandingTest {
    private static final String AUTHOR = "author";
    private static final String COORDINATOR = "coordinator";
    private static final Instant THEN = Instant.parse("2015-04-21T10:00:00Z");
    private static final Instant LAPSED = THEN.plus(Standing.REVIEW);

    private static final Map<String, BiConsumer<Standing, Instant>> STEPS = Map.ofEntries(
            entry("submit", Standing::submit),
            entry("withdraw", Standing::withdraw),
            entry("take", (standing, at) -> standing.takeInReview(COORDINATOR, at)),
            entry("takeByAnother", (standing, at) -> standing.takeInReview("another", at)),
            entry("release", (standing, at) -> standing.release(COORDINATOR, at)),
            entry("releaseByAnother", (standing, at) -> standing.release("another", at)),
            entry("giveBack", (standing, at) -> standing.giveBack(COORDINATOR, at)),
            entry("giveBackByAnother", (standing, at) -> standing.giveBack("another", at)),
            entry("validate", (standing, at) -> standing.validate(COORDINATOR, at)),
            entry("validateByAnother", (standing, at) -> standing.validate("another", at)),
            entry("decide", Standing::decided),
            entry("close", Standing::close),
            entry("reopen", Standing::reopen),
            entry("leaveOut", (standing, at) -> standing.leaveOut("TEST", at)),
            entry("askErasure", Standing::askErasure),
            entry("erase", (standing, at) -> standing.erase("PERSON", at)));

    /** Every step that is allowed, and where it leads; every other one is refused. */
    private static final Map<CaseStatus, Map<String, CaseStatus>> ALLOWED = Map.of(
            DRAFT, Map.of("submit", SUBMITTED),
            SUBMITTED,
                    Map.of(
                            "withdraw",
                            DRAFT,
                            "take",
                            IN_REVIEW,
                            "takeByAnother",
                            IN_REVIEW,
                            "askErasure",
                            SUBMITTED,
                            "erase",
                            ERASED),
            IN_REVIEW,
                    Map.of(
                            "take",
                            IN_REVIEW,
                            "release",
                            SUBMITTED,
                            "giveBack",
                            RETURNED,
                            "validate",
                            VALIDATED,
                            "askErasure",
                            IN_REVIEW,
                            "erase",
                            ERASED),
            RETURNED, Map.of("submit", SUBMITTED, "askErasure", RETURNED, "erase", ERASED),
            VALIDATED,
                    Map.of(
                            "decide",
                            VALIDATED,
                            "leaveOut",
                            VALIDATED,
                            "close",
                            CLOSED,
                            "askErasure",
                            VALIDATED,
                            "erase",
                            ERASED),
            CLOSED,
                    Map.of(
                            "decide",
                            CLOSED,
                            "leaveOut",
                            CLOSED,
                            "reopen",
                            VALIDATED,
                            "askErasure",
                            CLOSED,
                            "erase",
                            ERASED),
            ERASED, Map.of());

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void a_step_leads_where_the_story_says_or_is_refused(CaseStatus from, String step) {
        assertLeads(from, step, THEN, ALLOWED.get(from).get(step));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void after_48_hours_a_case_in_review_waits_again(String step) {
        CaseStatus to = ALLOWED.get(SUBMITTED).get(step);
        assertLeads(IN_REVIEW, step, LAPSED, to == SUBMITTED ? IN_REVIEW : to);
        assertLeads(
                IN_REVIEW, step, LAPSED.minusMillis(1), ALLOWED.get(IN_REVIEW).get(step));
    }

    private static void assertLeads(CaseStatus from, String step, Instant at, CaseStatus to) {
        Standing standing = in(from).standing();
        if (to == null) {
            assertThatThrownBy(() -> STEPS.get(step).accept(standing, at)).isInstanceOf(Stale.class);
            assertThat(standing.status()).isEqualTo(from);
        } else {
            STEPS.get(step).accept(standing, at);
            assertThat(standing.status()).isEqualTo(to);
        }
    }

    private static Stream<String> everyStep() {
        return STEPS.keySet().stream().sorted();
    }

    private static Stream<Arguments> everyStepFromEveryState() {
        return Stream.of(CaseStatus.values()).flatMap(from -> everyStep().map(step -> Arguments.of(from, step)));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_closed_since_a_moment_as_long_as_it_is_closed(CaseStatus status) {
        assertThat(in(status).standing().closedAt()).isEqualTo(status == CLOSED ? THEN : null);
    }

    @Test
    void who_reopens_it_stops_the_clock_and_who_closes_it_again_starts_it_anew() {
        Standing standing = in(CLOSED).standing();
        standing.leaveOut("TEST", LAPSED);
        standing.decided(LAPSED);
        assertThat(standing.closedAt()).as("nothing else moves it").isEqualTo(THEN);
        standing.reopen(LAPSED);
        assertThat(standing.closedAt()).isNull();
        standing.close(LAPSED);
        assertThat(standing.closedAt()).isEqualTo(LAPSED);
        standing.erase("PERSON", LAPSED);
        assertThat(standing.closedAt()).isNull();
    }

    @Test
    void nobody_reviews_what_they_wrote() {
        Standing standing = in(SUBMITTED).standing();

        assertThatThrownBy(() -> standing.takeInReview(AUTHOR, THEN))
                .isInstanceOfSatisfying(
                        Problems.class,
                        refused -> assertThat(refused.list()).containsExactly(Problem.of("", "cases.problem.ownCase")));
        assertThat(standing.status()).isEqualTo(SUBMITTED);
    }

    @Test
    void who_goes_on_reading_keeps_it_for_another_48_hours() {
        Standing standing = in(IN_REVIEW).standing();
        standing.takeInReview(COORDINATOR, LAPSED.minusMillis(1));

        assertThat(standing.isReviewedBy(COORDINATOR, LAPSED)).isTrue();
        assertThat(standing.reviewUntil()).isEqualTo(LAPSED.minusMillis(1).plus(Standing.REVIEW));
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
    void its_association_tells_something_new_of_a_counted_case_only(CaseStatus status) {
        boolean counted = status == VALIDATED || status == CLOSED;

        assertThat(status.isCounted()).isEqualTo(counted);
        if (counted) {
            in(status).mustBeCountedAt(0);
        } else {
            assertThatThrownBy(() -> in(status).mustBeCountedAt(0)).isInstanceOf(Stale.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_version_than_the_one_that_was_opened_is_refused_in_every_state(CaseStatus status) {
        in(status).mustBeAt(0);
        assertThatThrownBy(() -> in(status).mustBeAt(1)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> in(status).mustBeOpenAt(1)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> in(status).mustBeCountedAt(1)).isInstanceOf(Stale.class);
    }

    @Test
    void the_coordinator_sees_everything_but_drafts_and_what_was_erased() {
        assertThat(CaseStatus.LEFT_THE_ASSOCIATION)
                .containsExactlyInAnyOrder(SUBMITTED, IN_REVIEW, RETURNED, VALIDATED, CLOSED);
    }

    @Test
    void a_case_is_born_as_a_draft_of_its_author_who_looks_after_it() {
        FieldCase born = in(DRAFT);

        assertThat(List.of(born.status(), born.standing().author(), born.owner(), born.association(), born.reference()))
                .containsExactly(DRAFT, AUTHOR, AUTHOR, "HLR", "HLR-2015-0001");
    }

    private static FieldCase in(CaseStatus status) {
        FieldCase fieldCase = FieldCase.drafted(UUID.randomUUID(), "HLR-2015-0001", new Birth("HLR", AUTHOR, THEN));
        Standing standing = fieldCase.standing();
        for (String step : WAY.get(status)) {
            STEPS.get(step).accept(standing, THEN);
        }
        return fieldCase;
    }

    private static final Map<CaseStatus, List<String>> WAY = Map.of(
            DRAFT, List.of(),
            SUBMITTED, List.of("submit"),
            IN_REVIEW, List.of("submit", "take"),
            RETURNED, List.of("submit", "take", "giveBack"),
            VALIDATED, List.of("submit", "take", "validate"),
            CLOSED, List.of("submit", "take", "validate", "close"),
            ERASED, List.of("submit", "take", "validate", "erase"));
}
