package org.fairevaloir.cases.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case, fact by fact: kept and opened again to the letter, and compared. */
class CaseFactsTest {
    private static final LocalDate DAY = LocalDate.of(2015, 3, 9);

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_kept_is_opened_again_to_the_letter(long seed) {
        CaseDraft draft = any(new Random(seed));
        CaseFacts facts = CaseFacts.of(draft);

        assertThat(CaseFacts.parse(facts.json()).draft(draft.id(), draft.version()))
                .isEqualTo(draft.withOwnTextsOf(aCase().draft()));
        assertThat(CaseFacts.parse(facts.json())).isEqualTo(facts).hasSameHashCodeAs(facts);
        assertThat(facts.json()).doesNotContain("alias of its own", "note of its own");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_still_typed_is_kept_with_the_own_mark_and_note(long seed) {
        CaseDraft draft = any(new Random(seed));
        CaseFacts facts = CaseFacts.withOwnTexts(draft);

        assertThat(CaseFacts.parse(facts.json()).draft(draft.id(), draft.version()))
                .isEqualTo(draft);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_changes_to_itself_and_every_change_is_undone_by_the_way_back(long seed) {
        Random random = new Random(seed);
        CaseFacts before = CaseFacts.of(any(random));
        CaseFacts after = CaseFacts.of(any(random));

        assertThat(before.changesTo(before)).isEmpty();
        assertThat(after.changesTo(before))
                .extracting(CaseChange::path, CaseChange::before, CaseChange::after)
                .containsExactlyInAnyOrderElementsOf(before.changesTo(after).stream()
                        .map(change -> tuple(change.path(), change.after(), change.before()))
                        .toList());
    }

    private static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static CaseDraft any(Random random) {
        List<String> obstacles = List.of("O_NOINTERP", "O_COUNTER", "O_DELAY");
        List<BlockageDraft> met = obstacles.subList(0, 1 + random.nextInt(3)).stream()
                .map(Cases::aBlockage)
                .map(one -> random.nextBoolean() ? one : Cases.completed(one, "PREF-75", tried()))
                .toList();
        Cases typed = aCase().with(
                        "narrative", one(random, "Récit « é » 😀", "ligne 1\nligne 2", "a.b=c {\"x\":1}", null))
                .with("gender", one(random, "F", "M", null))
                .with("localAlias", "alias of its own")
                .with("restrictedNote", "note of its own")
                .firstContact(one(random, YearMonth.of(2015, 2), null))
                .with(met);
        Map<String, Set<String>> answers = Map.of("control", Set.of("PAPERS", "DEBT"), "language", Set.of("fr"));
        return random.nextBoolean()
                ? typed.draft()
                : typed.answering(answers).informedOn(DAY).draft();
    }

    private static ActionDraft tried() {
        return new ActionDraft(UUID.randomUUID(), "LAWYER", DAY, "PENDING");
    }

    @SafeVarargs
    private static <T> @Nullable T one(Random random, @Nullable T... of) {
        return of[random.nextInt(of.length)];
    }

    @Test
    void the_same_told_of_parts_with_other_ids_is_the_same_and_anything_else_is_not() {
        CaseFacts once = CaseFacts.of(aCase().draft());

        assertThat(once.tellTheSameAs(CaseFacts.of(aCase().draft()))).isTrue();
        assertThat(once.tellTheSameAs(CaseFacts.of(aCase().with("gender", "M").draft())))
                .isFalse();
        assertThat(once.tellTheSameAs(
                        CaseFacts.of(aCase().withObstacle("O_COUNTER").draft())))
                .isFalse();
        BlockageDraft first = aBlockage("O_NOINTERP");
        BlockageDraft second = aBlockage("O_COUNTER");
        assertThat(CaseFacts.of(aCase().with(List.of(first, second)).draft())
                        .tellTheSameAs(CaseFacts.of(
                                aCase().with(List.of(second, first)).draft())))
                .as("the order of the parts is told, too")
                .isFalse();
    }

    @Test
    void a_change_says_which_field_of_which_blockage_said_what_before_and_after() {
        BlockageDraft first = aBlockage("O_NOINTERP");
        BlockageDraft second = aBlockage("O_COUNTER");
        Cases typed = aCase().with(List.of(first, second));
        CaseFacts before = CaseFacts.of(typed.draft());
        CaseFacts after = CaseFacts.of(typed.with(List.of(first, second.lifted("RESOLVED", DAY, "COURT")))
                .with("housing", "CHRS")
                .draft());

        assertThat(before.changesTo(after))
                .extracting(change -> change.path().field(), CaseChange::number, CaseChange::before, CaseChange::after)
                .containsExactly(
                        tuple("housing", 0, "HOTEL", "CHRS"),
                        tuple("status", 2, "OPEN", "RESOLVED"),
                        tuple("resolvedBy", 2, null, "COURT"),
                        tuple("outcomeDate", 2, null, "2015-03-09"));
    }

    @Test
    void changes_are_told_by_what_they_are_about_with_right_and_obstacle() {
        BlockageDraft first = aBlockage("O_NOINTERP");
        BlockageDraft second = aBlockage("O_COUNTER");
        BlockageDraft third = aBlockage("O_DELAY");
        Cases typed = aCase().with("housing", null);
        CaseFacts before = CaseFacts.of(
                typed.with(List.of(first, second)).with("gender", "F").draft());
        CaseFacts after = CaseFacts.of(typed.with(List.of(first, third))
                .with("gender", "F")
                .with("housing", "CHRS")
                .draft());

        assertThat(before.partsChangedTo(after))
                .extracting(ChangedPart::number, ChangedPart::right, ChangedPart::obstacle)
                .as("a fact of the person is first even where it wasn't said before; then what went, then what came")
                .containsExactly(tuple(0, "", ""), tuple(2, "R_INTERP", "O_COUNTER"), tuple(2, "R_INTERP", "O_DELAY"));
        assertThat(before.partsChangedTo(after))
                .flatExtracting(ChangedPart::changes)
                .containsExactlyInAnyOrderElementsOf(before.changesTo(after));
        assertThat(after.partsChangedTo(after)).isEmpty();
    }

    @Test
    void a_blockage_that_only_moved_is_no_change_and_one_that_came_or_went_is() {
        BlockageDraft first = aBlockage("O_NOINTERP");
        BlockageDraft second = aBlockage("O_COUNTER");
        CaseFacts both = CaseFacts.of(aCase().with(List.of(first, second)).draft());
        CaseFacts turned = CaseFacts.of(aCase().with(List.of(second, first)).draft());
        CaseFacts one = CaseFacts.of(aCase().with(List.of(first)).draft());

        assertThat(both.changesTo(turned)).isEmpty();
        assertThat(one.changesTo(both))
                .allSatisfy(change -> assertThat(change.before()).isNull())
                .anySatisfy(change -> assertThat(change.path().label()).isEqualTo("cases.facts.blockage"));
        assertThat(both.changesTo(one))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.after()).isNull());
    }

    @Test
    void the_parts_are_told_in_the_order_of_the_form() {
        BlockageDraft first = aBlockage("O_NOINTERP");
        CaseFacts facts = CaseFacts.of(aCase().with(List.of(first)).draft());

        assertThat(facts.blockages()).containsExactly(first.id().toString());
        assertThat(facts.part("").get(0).path()).hasToString("exploitationForm");
        assertThat(facts.part(first.id().toString()))
                .extracting(fact -> fact.path().field())
                .startsWith("right", "obstacle", "authorityType")
                .doesNotContain("");
    }
}
