package org.fairevaloir.cases.model;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * V1 to V9 of cases made by chance: each rule is told exactly where its sentence in the form's documentation says so,
 * which stands here in Java and with the codes themselves. V10 needs other cases: {@code LookalikesIT}.
 */
class RulePropertiesTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 4, 21);
    private static final CaseRules RULES = new CaseRules(new ShippedVocabulary(), TODAY);
    private static final Set<String> MINORS = Set.of("LT13", "A13_15", "A16_17");
    private static final List<CaseDraft> DRAFTS = drafts(new Random(20150421), 2_000);

    @Test
    void v1_what_is_for_minors_or_for_one_kind_of_exploitation_is_refused_for_everybody_else() {
        holds(RULES::ofDraft, "notApplicable", draft -> {
            Set<String> wrong = new HashSet<>();
            Situation said = draft.situation();
            if (said.ageBand() == null || !MINORS.contains(said.ageBand())) {
                wrong.addAll(Set.of("unaccompaniedMinor", "asePlacement", "adHocAdmin"));
            }
            if (!"SEX".equals(said.exploitationForm())) {
                wrong.add("sexSubtype");
            }
            if (!Stream.of("LAB", "DOM", "CHL").anyMatch(form -> form.equals(said.exploitationForm()))) {
                wrong.add("labourSector");
            }
            wrong.retainAll(draft.answers().chosen().keySet());
            return wrong;
        });
    }

    @Test
    void v2_nothing_is_in_the_future() {
        holds(RULES::ofDraft, "future", draft -> {
            Set<String> wrong = eachBlockage(draft, "startDate", blockage -> isLater(blockage.startDate(), TODAY));
            wrong.addAll(eachBlockage(draft, "outcomeDate", blockage -> isLater(blockage.outcomeDate(), TODAY)));
            wrong.addAll(eachBlockage(
                    draft,
                    "actions[0].date",
                    blockage -> blockage.actions().stream().anyMatch(action -> isLater(action.date(), TODAY))));
            YearMonth met = draft.situation().firstContactMonth();
            if (met != null && met.atDay(1).isAfter(TODAY)) {
                wrong.add("firstContactMonth");
            }
            return wrong;
        });
    }

    @Test
    void v2_a_year_that_was_mistyped_is_noticed() {
        holds(RULES::ofDraft, "year", draft -> {
            Set<String> wrong = eachBlockage(draft, "startDate", blockage -> isAncient(blockage.startDate()));
            wrong.addAll(eachBlockage(draft, "outcomeDate", blockage -> isAncient(blockage.outcomeDate())));
            wrong.addAll(eachBlockage(
                    draft,
                    "actions[0].date",
                    blockage -> blockage.actions().stream().anyMatch(action -> isAncient(action.date()))));
            YearMonth met = draft.situation().firstContactMonth();
            if (met != null && isAncient(met.atDay(1))) {
                wrong.add("firstContactMonth");
            }
            return wrong;
        });
    }

    @Test
    void v2_no_blockage_ends_before_it_began() {
        holds(
                RULES::ofDraft,
                "outcomeBeforeStart",
                draft -> eachBlockage(
                        draft,
                        "outcomeDate",
                        blockage -> blockage.outcomeDate() != null
                                && isLater(blockage.startDate(), Objects.requireNonNull(blockage.outcomeDate()))));
    }

    @Test
    void v3_what_was_lifted_even_in_part_says_when_and_by_whom() {
        holds(
                draft -> RULES.ofSubmission(draft).stream()
                        .filter(problem -> problem.field().matches(".*\\.(outcomeDate|resolvedBy)"))
                        .toList(),
                "required",
                draft -> {
                    Predicate<BlockageDraft> lifted =
                            blockage -> Set.of("RESOLVED", "PARTIAL").contains(String.valueOf(blockage.status()));
                    Set<String> wrong =
                            eachBlockage(draft, "outcomeDate", lifted.and(blockage -> blockage.outcomeDate() == null));
                    wrong.addAll(
                            eachBlockage(draft, "resolvedBy", lifted.and(blockage -> blockage.resolvedBy() == null)));
                    return wrong;
                });
    }

    @Test
    void v4_without_the_agreement_of_the_person_a_case_is_a_draft_and_no_more() {
        Function<CaseDraft, Set<String>> refused = draft -> Set.of("NOT_YET", "REFUSED")
                        .contains(String.valueOf(draft.situation().consent()))
                ? Set.of("consent")
                : Set.of();
        holds(RULES::ofSubmission, "consent", refused);
        assertThat(DRAFTS)
                .allSatisfy(draft ->
                        assertThat(told(RULES.ofDraft(draft), "consent")).isEmpty());
    }

    @Test
    void v5_what_is_submitted_has_a_blockage() {
        holds(RULES::ofSubmission, "noBlockage", draft -> draft.blockages().isEmpty() ? Set.of("") : Set.of());
    }

    @Test
    void v6_departements_are_those_of_the_list_of_corsica_too() {
        Predicate<String> known = code -> code.matches("0[1-9]|1\\d|2[1-9AB]|[3-8]\\d|9[0-5]|97[1-8]|98[46-9]");
        holds(RULES::ofDraft, "unknownCode", draft -> {
            Set<String> wrong = eachBlockage(
                    draft,
                    "department",
                    blockage -> blockage.department() != null && !known.test(String.valueOf(blockage.department())));
            String department = draft.situation().department();
            if (department != null && !known.test(department)) {
                wrong.add("department");
            }
            return wrong;
        });
    }

    @Test
    void v7_a_french_national_has_no_foreigner_s_permit() {
        holds(RULES::ofSubmission, "nationalResidence", draft -> {
            Situation said = draft.situation();
            boolean french = "FR".equals(said.nationality())
                    || draft.answers().of("secondNationality").contains("FR");
            boolean wrong = french
                    && said.residenceStatus() != null
                    && !said.residenceStatus().equals("FRENCH");
            return wrong ? Set.of("residenceStatus") : Set.of();
        });
    }

    @Test
    void v8_the_authority_is_of_the_type_and_in_the_departement() {
        holds(
                RULES::ofDraft,
                "authority",
                draft -> eachBlockage(
                        draft,
                        "authority",
                        blockage -> blockage.authority() != null
                                && !(blockage.authorityType() + "-" + blockage.department())
                                        .equals(blockage.authority())));
    }

    @Test
    void v9_either_the_form_is_known_or_trafficking_is_presumed() {
        holds(RULES::ofSubmission, "nothingPointsToTrafficking", draft -> {
            String status = draft.situation().traffickingStatus();
            boolean wrong =
                    "UNK".equals(draft.situation().exploitationForm()) && status != null && !status.equals("PRESUMED");
            return wrong ? Set.of("exploitationForm") : Set.of();
        });
    }

    /** Of each case the problem is told at these fields and at no other; and both happens often enough. */
    private static void holds(
            Function<CaseDraft, List<Problem>> rules, String problem, Function<CaseDraft, Set<String>> expected) {
        int broken = 0;
        for (CaseDraft draft : DRAFTS) {
            Set<String> wrong = expected.apply(draft);
            assertThat(told(rules.apply(draft), problem)).as("%s", draft).isEqualTo(wrong);
            broken += wrong.isEmpty() ? 0 : 1;
        }
        assertThat(broken).as("how many broke the rule").isBetween(DRAFTS.size() / 50, DRAFTS.size() * 49 / 50);
    }

    private static Set<String> told(List<Problem> problems, String key) {
        return problems.stream()
                .filter(problem -> problem.key().equals("cases.problem." + key))
                .map(Problem::field)
                .collect(toSet());
    }

    private static boolean isAncient(@Nullable LocalDate day) {
        return day != null && day.getYear() < 1900;
    }

    private static boolean isLater(@Nullable LocalDate day, LocalDate than) {
        return day != null && day.isAfter(than);
    }

    private static Set<String> eachBlockage(CaseDraft draft, String field, Predicate<BlockageDraft> wrong) {
        return IntStream.range(0, draft.blockages().size())
                .filter(i -> wrong.test(draft.blockages().get(i)))
                .mapToObj(i -> "blockages[" + i + "]." + field)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<CaseDraft> drafts(Random chance, int count) {
        return Stream.generate(() -> draft(chance)).limit(count).toList();
    }

    private static CaseDraft draft(Random chance) {
        Cases typed = aCase().with("ageBand", any(chance, "LT13", "A13_15", "A16_17", "A18_24", "A60P", "U", null))
                .with("exploitationForm", any(chance, "SEX", "LAB", "DOM", "CHL", "BEG", "UNK", "UNK", null))
                .with("traffickingStatus", any(chance, "PRESUMED", "CONFIRMED", "NOT", null))
                .with("consent", any(chance, "INFORMED_AGREED", "INFORMED_ASSENT", "NOT_YET", "REFUSED", null))
                .with("nationality", any(chance, "FR", "NG", null))
                .with("residenceStatus", any(chance, "FRENCH", "EU", "NONE", null))
                .with("department", department(chance))
                .firstContact(chance.nextInt(5) == 0 ? null : YearMonth.from(day(chance)))
                .answering(answers(chance));
        List<BlockageDraft> met = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            met.add(blockage(chance));
        }
        return typed.with(met).draft();
    }

    private static Map<String, Set<String>> answers(Random chance) {
        Map<String, Set<String>> some = new HashMap<>(Map.of(
                "unaccompaniedMinor", Set.of("Y"),
                "asePlacement", Set.of("PENDING"),
                "adHocAdmin", Set.of("APPOINTED"),
                "sexSubtype", Set.of("PROSTITUTION"),
                "labourSector", Set.of("F"),
                "secondNationality", Set.of("FR"),
                "control", Set.of("DEBT")));
        some.keySet().removeIf(field -> chance.nextInt(3) > 0);
        return some;
    }

    private static BlockageDraft blockage(Random chance) {
        BlockageDraft met = Blockages.withStart(aBlockage("O_COUNTER"), maybe(day(chance), chance));
        met = Blockages.withOutcome(
                met,
                any(chance, "OPEN", "RESOLVED", "PARTIAL", "MOOT", null),
                maybe(day(chance), chance),
                any(chance, "COURT", null));
        met = Blockages.withAuthority(met, any(chance, "PREF", "PREF", "POLICE", null));
        met = Blockages.withDepartment(met, chance.nextBoolean() ? "75" : department(chance));
        ActionDraft action = new ActionDraft(UUID.randomUUID(), "LAWYER", maybe(day(chance), chance), "PENDING");
        return chance.nextInt(3) == 0
                ? met
                : Cases.completed(met, any(chance, "PREF-75", "PREF-75", "PREF-93", "PREF-1000"), action);
    }

    private static @Nullable String department(Random chance) {
        return any(chance, "75", "93", "01", "2A", "2B", "976", "20", "2a", "1", "96", "975", "990", "F", null);
    }

    /** Around today, so that each of two days is often the later one; now and then with two figures of the year only. */
    private static LocalDate day(Random chance) {
        LocalDate day = TODAY.plusDays(chance.nextInt(80) - 60);
        return chance.nextInt(10) == 0 ? day.withYear(day.getYear() % 100) : day;
    }

    private static <T> @Nullable T maybe(T value, Random chance) {
        return chance.nextInt(4) == 0 ? null : value;
    }

    private static @Nullable String any(Random chance, @Nullable String... choices) {
        return choices[chance.nextInt(choices.length)];
    }
}
