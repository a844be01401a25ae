package org.fairevaloir.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;
import static org.fairevaloir.cases.Cases.completed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** V1, V6, V8 and the rest of the form. */
class AnswerRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ShippedVocabulary VOCABULARY = new ShippedVocabulary();

    private final CaseRules rules = new CaseRules(VOCABULARY, TODAY);

    static Stream<CaseField> fields() {
        return Stream.concat(CaseFields.ofCase().stream(), CaseFields.ofBlockage().stream());
    }

    static Stream<String> ageBands() {
        return ShippedVocabulary.all().stream()
                .filter(row -> row.list().equals("age_band"))
                .map(Code::code);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void every_field_has_a_list_with_codes(CaseField field) {
        assertThat(ShippedVocabulary.all())
                .filteredOn(row -> row.list().equals(field.list()))
                .hasSizeGreaterThan(1);
    }

    @Test
    void names_are_unique_and_no_required_field_is_asked_twice() {
        assertThat(fields().map(CaseField::name)).doesNotHaveDuplicates().hasSize(36);
    }

    @ParameterizedTest
    @MethodSource("ageBands")
    void v1_a_minors_field_applies_to_the_three_bands_below_18_and_to_no_other(String band) {
        CaseDraft draft = aCase().with("ageBand", band)
                .answering(Map.of("adHocAdmin", Set.of("APPOINTED")))
                .draft();
        boolean minor = List.of("LT13", "A13_15", "A16_17").contains(band);

        assertThat(rules.ofDraft(draft))
                .containsExactlyElementsOf(
                        minor ? List.of() : List.of(Problem.of("adHocAdmin", "cases.problem.notApplicable")));
        assertThat(CaseRules.withoutWhatDoesNotApply(draft, VOCABULARY)
                        .answers()
                        .of("adHocAdmin"))
                .hasSize(minor ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "SEX, sexSubtype, PROSTITUTION, true",
        "LAB, sexSubtype, PROSTITUTION, false",
        "LAB, labourSector, F, true",
        "DOM, labourSector, T, true",
        "BEG, labourSector, F, false"
    })
    void v1_some_fields_belong_to_one_kind_of_exploitation(String form, String field, String code, boolean fits) {
        CaseDraft draft = aCase().with("exploitationForm", form)
                .answering(Map.of(field, Set.of(code)))
                .draft();
        assertThat(rules.ofDraft(draft).isEmpty()).isEqualTo(fits);
    }

    @Test
    void a_field_that_depends_on_something_unsaid_does_not_apply() {
        CaseDraft draft = aCase().with("ageBand", null)
                .answering(Map.of("adHocAdmin", Set.of("APPOINTED")))
                .draft();
        assertThat(rules.ofDraft(draft)).containsExactly(Problem.of("adHocAdmin", "cases.problem.notApplicable"));
    }

    @Test
    void v6_unknown_fields_unknown_codes_and_two_where_one_is_asked_for() {
        assertThat(rules.ofDraft(aCase().answering(Map.of(
                                "noSuchField", Set.of("X"),
                                "language", Set.of("ro", "en"),
                                "control", Set.of("DEBT", "NO_SUCH")))
                        .draft()))
                .containsExactlyInAnyOrder(
                        Problem.of("noSuchField", "cases.problem.unknownField"),
                        Problem.of("language", "cases.problem.onlyOne"),
                        Problem.of("control", "cases.problem.unknownCode"));
        assertThat(rules.ofDraft(aCase().answering(Map.of("consequence", Set.of("HEALTH")))
                        .draft()))
                .as("a field of blockages")
                .containsExactly(Problem.of("consequence", "cases.problem.unknownField"));
    }

    @ParameterizedTest
    @CsvSource({"PREF, PREF-75, true", "PREF, PREF-93, false", "POLICE, PREF-75, false", "PREF, NO_SUCH, false"})
    void v8_the_authority_is_of_the_type_and_in_the_departement(String type, String authority, boolean fits) {
        ActionDraft action = new ActionDraft(UUID.randomUUID(), "LAWYER", TODAY, "PENDING");
        CaseDraft draft = aCase().with(
                        List.of(completed(Blockages.withAuthority(aBlockage("O_COUNTER"), type), authority, action)))
                .draft();
        assertThat(rules.ofDraft(draft))
                .containsExactlyElementsOf(
                        fits ? List.of() : List.of(Problem.of("blockages[0].authority", "cases.problem.authority")));
    }

    @Test
    void an_action_is_complete_when_the_case_leaves_and_never_in_the_future() {
        ActionDraft empty = new ActionDraft(UUID.randomUUID(), null, null, null);
        ActionDraft late = new ActionDraft(UUID.randomUUID(), "NO_SUCH", TODAY.plusDays(1), "NO_SUCH");
        assertThat(rules.ofDraft(with(empty))).isEmpty();
        assertThat(rules.ofSubmission(with(empty)))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "blockages[0].actions[0].type",
                        "blockages[0].actions[0].date",
                        "blockages[0].actions[0].result");
        assertThat(rules.ofDraft(with(late)))
                .containsExactlyInAnyOrder(
                        Problem.of("blockages[0].actions[0].type", "cases.problem.unknownCode"),
                        Problem.of("blockages[0].actions[0].result", "cases.problem.unknownCode"),
                        Problem.of("blockages[0].actions[0].date", "cases.problem.future"));
    }

    @Test
    void the_person_was_not_informed_in_the_future() {
        assertThat(rules.ofDraft(aCase().informedOn(TODAY.plusDays(1)).draft()))
                .containsExactly(Problem.of("consentDate", "cases.problem.future"));
    }

    private static CaseDraft with(ActionDraft action) {
        return aCase().with(
                        List.of(completed(Blockages.withAuthority(aBlockage("O_COUNTER"), "PREF"), "PREF-75", action)))
                .draft();
    }
}
