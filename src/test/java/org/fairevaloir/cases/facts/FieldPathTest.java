package org.fairevaloir.cases.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which field of a case is meant: its label, its list, and whether it tells how a blockage went on. */
class FieldPathTest {
    private static final String B = "blockages.00000000-0000-4000-8000-000000000001";
    private static final String A = B + ".actions.00000000-0000-4000-8000-000000000002";

    @ParameterizedTest
    @CsvSource({
        "gender,cases.field.gender,gender,false",
        "exploitationForm,cases.field.exploitationForm,exploitation_form,false",
        "department,cases.field.department,department,false",
        "firstContactMonth,cases.field.firstContactMonth,,false",
        "narrative,cases.field.narrative,,false",
        "answers.control,cases.answer.control,control,false",
        "answers.secondNationality,cases.answer.secondNationality,nationality,false",
        B + ",cases.facts.blockage,,false",
        B + ".right,cases.field.right,right,false",
        B + ".department,cases.field.blockageDepartment,department,false",
        B + ".status,cases.field.blockageStatus,blockage_status,true",
        B + ".outcomeDate,cases.field.outcomeDate,,true",
        B + ".resolvedBy,cases.field.resolvedBy,resolved_by,true",
        B + ".authority,cases.field.authority,,false",
        B + ".startDate,cases.field.startDate,,false",
        B + ".answers.consequence,cases.answer.consequence,consequence,true",
        B + ".answers.otherObstacles,cases.answer.otherObstacles,obstacle,false",
        A + ",cases.facts.action,,true",
        A + ".type,cases.field.actionType,action_type,true",
        A + ".date,cases.field.actionDate,,true",
        A + ".result,cases.field.actionResult,action_result,true"
    })
    void a_path_knows_its_label_its_list_and_its_kind(String path, String label, String list, boolean followUp) {
        FieldPath field = FieldPath.of(path);

        assertThat(field).hasToString(path);
        assertThat(field.label()).isEqualTo(label);
        assertThat(field.list().orElse(null)).isEqualTo(list);
        assertThat(field.isFollowUp()).isEqualTo(followUp);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "gender.",
                ".gender",
                "blockages",
                "blockages.1.right",
                B + ".",
                B + "right",
                "a b",
                "<x>"
            })
    void anything_else_is_no_path(String path) {
        // "blockages" alone is a field that doesn't exist, which is not looked at.
        if (!path.equals("blockages")) {
            assertThatIllegalArgumentException().isThrownBy(() -> FieldPath.of(path));
        }
    }

    @Test
    void every_list_of_every_field_that_a_case_can_have_exists() {
        Set<String> lists = ShippedVocabulary.lists();
        ActionDraft action = new ActionDraft(UUID.randomUUID(), "LAWYER", LocalDate.of(2015, 3, 9), "PENDING");
        Map<String, Set<String>> answers = Map.of("control", Set.of("DEBT"));
        CaseFacts facts = CaseFacts.of(aCase().answering(answers)
                .with(List.of(Cases.completed(aBlockage("O_NOINTERP"), "PREF-75", action)))
                .draft());

        assertThat(Stream.concat(Stream.of(""), facts.blockages().stream())
                        .flatMap(part -> facts.part(part).stream())
                        .map(fact -> fact.path().list().orElse(null))
                        .filter(Objects::nonNull))
                .hasSizeGreaterThan(20)
                .allSatisfy(list -> assertThat(lists).contains(list));
    }
}
