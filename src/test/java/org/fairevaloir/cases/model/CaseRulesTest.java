package org.fairevaloir.cases.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of a case by their names in the form's documentation; and that many mistakes are all told at once. */
class CaseRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 4, 21);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final CaseRules rules = new CaseRules(new ShippedVocabulary(), TODAY);

    @Test
    void a_complete_case_has_no_problem() {
        assertThat(rules.ofDraft(aCase().draft())).isEmpty();
        assertThat(rules.ofSubmission(aCase().draft())).isEmpty();
    }

    @Test
    void an_empty_draft_may_be_saved_and_not_submitted() {
        CaseDraft empty = empty();

        assertThat(rules.ofDraft(empty)).isEmpty();
        assertThat(rules.ofSubmission(empty))
                .hasSize(15)
                .filteredOn(problem -> !problem.key().equals("cases.problem.required"))
                .containsExactly(Problem.of("", "cases.problem.noBlockage"));
    }

    @Test
    void an_empty_blockage_may_be_saved_and_not_submitted() {
        BlockageDraft nothing = new BlockageDraft(
                java.util.UUID.randomUUID(), null, null, null, null, null, null, null, null, null, " ");
        CaseDraft draft = aCase().with(List.of(aBlockage("O_COUNTER"), nothing)).draft();

        assertThat(rules.ofDraft(draft)).isEmpty();
        assertThat(rules.ofSubmission(draft))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "blockages[1].right",
                        "blockages[1].obstacle",
                        "blockages[1].authorityType",
                        "blockages[1].department",
                        "blockages[1].startDate",
                        "blockages[1].status",
                        "blockages[1].evidenceLevel",
                        "blockages[1].description");
    }

    // V11, V12, V13: the law, and what a blockage says of measures and commitments

    private static CaseDraft saying(@Nullable LocalDate due, Map<String, Set<String>> answers) {
        return aCase().with(List.of(aBlockage("O_COUNTER").due(due, new Answers(answers))))
                .draft();
    }

    @Test
    void v11_the_article_is_one_of_the_right_and_in_force_on_the_day() {
        assertThat(rules.ofDraft(saying(null, Map.of("legalBasis", Set.of("INTERP_803_5")))))
                .isEmpty();
        assertThat(rules.ofDraft(saying(null, Map.of("legalBasis", Set.of("REFLECT_R425_2")))))
                .containsExactly(Problem.of("blockages[0].legalBasis", "cases.problem.legalBasis"));
        assertThat(rules.ofDraft(saying(null, Map.of("legalBasis", Set.of("NO_SUCH")))))
                .containsExactly(Problem.of("blockages[0].legalBasis", "cases.problem.unknownCode"));
        CaseDraft before2021 = aCase().with(List.of(Blockages.withRight(aBlockage("O_COUNTER"), "R_RES_COOP")
                        .due(null, Answers.NONE.with("legalBasis", Set.of("RES_COOP_L425_1")))))
                .draft();
        assertThat(rules.ofDraft(before2021))
                .as("not in force in 2015")
                .containsExactly(Problem.of("blockages[0].legalBasis", "cases.problem.legalBasis"));
    }

    @Test
    void v12_nothing_is_due_before_it_begins() {
        LocalDate start = LocalDate.of(2015, 2, 3);

        assertThat(rules.ofDraft(saying(start.minusDays(1), Map.of())))
                .containsExactly(Problem.of("blockages[0].legalDeadline", "cases.problem.dueBeforeStart"));
        assertThat(rules.ofDraft(saying(start, Map.of()))).isEmpty();
        assertThat(rules.ofDraft(saying(LocalDate.of(2099, 1, 1), Map.of())))
                .as("a deadline may well lie in the future")
                .isEmpty();
        assertThat(rules.ofDraft(saying(LocalDate.of(20150, 1, 1), Map.of())))
                .containsExactly(Problem.of("blockages[0].legalDeadline", "cases.problem.year", "1900", "2099"));
    }

    @Test
    void v13_one_blockage_does_not_contradict_and_confirm_the_same_commitment() {
        Set<String> one = Set.of("ENG-2014-001");

        assertThat(rules.ofDraft(saying(null, Map.of("contradicts", one, "confirms", Set.of("ENG-2014-002")))))
                .isEmpty();
        assertThat(rules.ofDraft(saying(null, Map.of("contradicts", one, "confirms", one))))
                .containsExactly(Problem.of("blockages[0].confirms", "cases.problem.keptAndBroken"));
    }

    @Test
    void v6_an_unknown_measure_and_an_unknown_commitment_are_refused_alike() {
        assertThat(rules.ofDraft(saying(
                        null, Map.of("measures", Set.of("P2014-22", "P1999-1"), "confirms", Set.of("ENG-1999-001")))))
                .containsExactlyInAnyOrder(
                        Problem.of("blockages[0].measures", "cases.problem.unknownCode"),
                        Problem.of("blockages[0].confirms", "cases.problem.unknownCode"));
    }

    // V2

    @Test
    void v2_today_is_not_in_the_future_and_tomorrow_is() {
        assertThat(rules.ofDraft(aCase().firstContact(YearMonth.from(TODAY)).draft()))
                .isEmpty();
        assertThat(rules.ofDraft(aCase().firstContact(YearMonth.of(2015, 5)).draft()))
                .containsExactly(Problem.of("firstContactMonth", "cases.problem.future"));
        assertThat(rules.ofDraft(blockage(b -> Blockages.withStart(b, TODAY)))).isEmpty();
        assertThat(rules.ofDraft(blockage(b -> Blockages.withStart(b, TOMORROW))))
                .containsExactly(Problem.of("blockages[0].startDate", "cases.problem.future"));
    }

    @Test
    void v2_a_year_of_two_figures_is_no_year() {
        assertThat(rules.ofDraft(blockage(b -> Blockages.withStart(b, LocalDate.of(1900, 1, 1)))))
                .isEmpty();
        assertThat(rules.ofDraft(blockage(b -> Blockages.withStart(b, LocalDate.of(15, 3, 11)))))
                .containsExactly(Problem.of("blockages[0].startDate", "cases.problem.year", "1900", "2099"));
        assertThat(rules.ofDraft(aCase().firstContact(YearMonth.of(15, 3)).draft()))
                .containsExactly(Problem.of("firstContactMonth", "cases.problem.year", "1900", "2099"));
    }

    @Test
    void v2_a_blockage_is_not_lifted_before_it_began() {
        assertThat(rules.ofDraft(blockage(b -> Blockages.withOutcome(b, "RESOLVED", b.startDate(), "COURT"))))
                .isEmpty();
        assertThat(rules.ofDraft(blockage(
                        b -> Blockages.withOutcome(b, "RESOLVED", b.startDate().minusDays(1), "COURT"))))
                .containsExactly(Problem.of("blockages[0].outcomeDate", "cases.problem.outcomeBeforeStart"));
        assertThat(rules.ofDraft(
                        blockage(b -> Blockages.withOutcome(Blockages.withStart(b, null), "RESOLVED", TODAY, "COURT"))))
                .isEmpty();
    }

    // V3

    @ParameterizedTest
    @ValueSource(strings = {"RESOLVED", "PARTIAL"})
    void v3_a_lifted_blockage_says_when_and_by_whom(String status) {
        assertThat(rules.ofSubmission(blockage(b -> Blockages.withOutcome(b, status, null, null))))
                .containsExactlyInAnyOrder(
                        Problem.of("blockages[0].outcomeDate", "cases.problem.required"),
                        Problem.of("blockages[0].resolvedBy", "cases.problem.required"));
        assertThat(rules.ofSubmission(blockage(b -> Blockages.withOutcome(b, status, TODAY, "APPEAL"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "REFUSED_FINAL", "ABANDONED", "LOST_CONTACT", "MOOT"})
    void v3_a_blockage_that_was_not_lifted_needs_neither(String status) {
        assertThat(rules.ofSubmission(blockage(b -> Blockages.withOutcome(b, status, null, null))))
                .isEmpty();
    }

    // V4

    @ParameterizedTest
    @ValueSource(strings = {"NOT_YET", "REFUSED"})
    void v4_without_agreement_a_case_stays_a_draft(String consent) {
        CaseDraft draft = aCase().with("consent", consent).draft();

        assertThat(rules.ofDraft(draft)).isEmpty();
        assertThat(rules.ofSubmission(draft)).containsExactly(Problem.of("consent", "cases.problem.consent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFORMED_AGREED", "INFORMED_ASSENT", "INFORMED_NO_OBJECTION"})
    void v4_with_agreement_a_case_may_leave(String consent) {
        assertThat(rules.ofSubmission(aCase().with("consent", consent).draft())).isEmpty();
    }

    // V5

    @Test
    void v5_a_case_without_blockage_is_not_submitted() {
        CaseDraft draft = aCase().with(List.of()).draft();

        assertThat(rules.ofDraft(draft)).isEmpty();
        assertThat(rules.ofSubmission(draft)).containsExactly(Problem.of("", "cases.problem.noBlockage"));
    }

    // V6

    @ParameterizedTest
    @ValueSource(strings = {"2A", "2B", "01", "976"})
    void v6_departements_are_known_by_their_code(String department) {
        assertThat(rules.ofSubmission(aCase().with("department", department).draft()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "1", "2a", "75 ", "", "F"})
    void v6_a_code_that_is_not_in_its_list_is_absurd_even_in_a_draft(String code) {
        assertThat(rules.ofDraft(aCase().with("department", code).draft()))
                .containsExactly(Problem.of("department", "cases.problem.unknownCode"));
    }

    // V7

    @Test
    void v7_a_french_national_has_no_foreigners_permit() {
        assertThat(rules.ofSubmission(aCase().with("nationality", "FR").draft()))
                .containsExactly(Problem.of("residenceStatus", "cases.problem.nationalResidence"));
        assertThat(rules.ofSubmission(aCase().with("nationality", "FR")
                        .with("residenceStatus", "FRENCH")
                        .draft()))
                .isEmpty();
        assertThat(rules.ofSubmission(aCase().with("nationality", "FR")
                        .with("residenceStatus", null)
                        .draft()))
                .containsExactly(Problem.of("residenceStatus", "cases.problem.required"));
    }

    // V9

    @Test
    void v9_an_unknown_form_is_enough_only_where_trafficking_is_presumed() {
        assertThat(rules.ofSubmission(aCase().with("exploitationForm", "UNK").draft()))
                .isEmpty();
        assertThat(rules.ofSubmission(aCase().with("exploitationForm", "UNK")
                        .with("traffickingStatus", "NOT")
                        .draft()))
                .containsExactly(Problem.of("exploitationForm", "cases.problem.nothingPointsToTrafficking"));
        assertThat(rules.ofSubmission(
                        aCase().with("traffickingStatus", "CONFIRMED").draft()))
                .isEmpty();
    }

    @Test
    void texts_have_a_length_that_is_told() {
        assertThat(rules.ofDraft(aCase().with("narrative", "x".repeat(2_000))
                        .with("restrictedNote", "x".repeat(2_000))
                        .with("localAlias", "x".repeat(20))
                        .draft()))
                .isEmpty();
        assertThat(rules.ofDraft(aCase().with("narrative", "x".repeat(2_001)).draft()))
                .containsExactly(Problem.of("narrative", "cases.problem.tooLong", "2000"));
        assertThat(rules.ofDraft(blockage(b -> Blockages.withDescription(b, "x".repeat(1_501)))))
                .containsExactly(Problem.of("blockages[0].description", "cases.problem.tooLong", "1500"));
    }

    @Test
    void every_coded_field_has_a_list_of_its_name() {
        assertThat(Stream.of(CaseDraft.Situation.class.getRecordComponents())
                        .map(java.lang.reflect.RecordComponent::getName)
                        .filter(name -> !name.equals("firstContactMonth")))
                .hasSize(13)
                .allSatisfy(field -> assertThat(rules.ofDraft(
                                aCase().with(field, "no such code").draft()))
                        .containsExactly(Problem.of(field, "cases.problem.unknownCode")));
    }

    /** Mistakes on different fields, each with what it must be told. */
    private static final List<Mistake> MISTAKES = List.of(
            mistake(c -> c.with("consent", "REFUSED"), "consent:consent"),
            mistake(c -> c.with("nationality", "FR"), "residenceStatus:nationalResidence"),
            mistake(
                    c -> c.with("exploitationForm", "UNK").with("traffickingStatus", "NOT"),
                    "exploitationForm:nothingPointsToTrafficking"),
            mistake(c -> c.with("gender", "X"), "gender:unknownCode"),
            mistake(c -> c.with("housing", null), "housing:required"),
            mistake(c -> c.with("department", null), "department:required"),
            mistake(c -> c.firstContact(YearMonth.of(2015, 6)), "firstContactMonth:future"),
            mistake(c -> c.with("narrative", "x".repeat(3_000)), "narrative:tooLong"),
            mistake(c -> c.with("localAlias", "x".repeat(21)), "localAlias:tooLong"));

    /** The same of the only blockage. */
    private static final List<BlockageMistake> BLOCKAGE_MISTAKES = List.of(
            new BlockageMistake(b -> Blockages.withRight(b, "R_FLY"), Set.of("right:unknownCode")),
            new BlockageMistake(b -> Blockages.withDescription(b, "  "), Set.of("description:required")),
            new BlockageMistake(
                    b -> Blockages.withOutcome(b, "PARTIAL", null, null),
                    Set.of("outcomeDate:required", "resolvedBy:required")),
            new BlockageMistake(b -> Blockages.withStart(b, TOMORROW), Set.of("startDate:future")));

    private record Mistake(Consumer<Cases> make, String told) {}

    private record BlockageMistake(UnaryOperator<BlockageDraft> make, Set<String> told) {}

    private static Mistake mistake(Consumer<Cases> make, String told) {
        return new Mistake(make, told);
    }

    @Test
    void whatever_mistakes_are_made_together_all_are_told_and_nothing_else() {
        Random chance = new Random(20140923);
        for (int i = 0; i < 2_000; i++) {
            Cases typed = aCase();
            BlockageDraft blockage = aBlockage("O_REFUSAL");
            List<String> expected = new ArrayList<>();
            for (Mistake mistake : some(MISTAKES, chance)) {
                mistake.make().accept(typed);
                expected.add(mistake.told());
            }
            for (BlockageMistake mistake : some(BLOCKAGE_MISTAKES, chance)) {
                blockage = mistake.make().apply(blockage);
                mistake.told().forEach(told -> expected.add("blockages[0]." + told));
            }
            CaseDraft draft = typed.with(List.of(blockage)).draft();

            assertThat(told(rules.ofSubmission(draft))).isEqualTo(Set.copyOf(expected));
            assertThat(told(rules.ofSubmission(draft))).containsAll(told(rules.ofDraft(draft)));
        }
    }

    private static <T> List<T> some(List<T> all, Random chance) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, chance);
        return shuffled.subList(0, chance.nextInt(all.size() + 1));
    }

    private static Set<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.field() + ":" + problem.key().replace("cases.problem.", ""))
                .collect(toSet());
    }

    private static CaseDraft blockage(UnaryOperator<BlockageDraft> change) {
        return aCase().with(List.of(change.apply(aBlockage("O_COUNTER")))).draft();
    }

    private static CaseDraft empty() {
        Cases nothing = aCase().with(List.of()).firstContact(null);
        Stream.of(CaseDraft.Situation.class.getRecordComponents())
                .forEach(component -> nothing.with(component.getName(), (@Nullable String) null));
        return nothing.draft();
    }
}
