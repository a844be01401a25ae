package org.fairevaloir.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.programs.ApiDocument;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.RequestRefused;
import org.fairevaloir.testing.ApiContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case as JSON, there and back; what isn't one is told by name. */
class CaseJsonTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000042");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final JsonObject DOCUMENT = ApiDocument.in(Locale.ENGLISH);
    private static final ApiContract CONTRACT = new ApiContract(DOCUMENT.toString());

    @Test
    void what_is_written_is_read_again_and_is_as_the_description_says() {
        for (int seed = 0; seed < 500; seed++) {
            CaseDraft draft = new RandomDrafts(seed).next();
            JsonObject json = CaseWriter.content(draft).build();

            CaseDraft read = CaseReader.read(JsonBody.of(json.toString()).json(), draft.id(), draft.version());

            // What the author confirmed is said once, and is no part of the case.
            assertThat(read).as("seed " + seed).isEqualTo(draft.confirmed(null));
            if (seed < 50) {
                assertThat(CONTRACT.breaches("CaseContent", json.toString())).isEmpty();
            }
        }
    }

    @Test
    void the_description_has_every_field_of_the_form_and_no_other() {
        Set<String> ofCase = Stream.concat(names(CaseDraft.class), names(Situation.class))
                .filter(name -> !Set.of("id", "version", "situation").contains(name))
                .collect(Collectors.toSet());

        assertThat(described("CaseContent")).isEqualTo(ofCase);
        assertThat(described("Blockage")).isEqualTo(names(BlockageDraft.class).collect(Collectors.toSet()));
        assertThat(described("Action")).isEqualTo(names(ActionDraft.class).collect(Collectors.toSet()));
    }

    @Test
    void the_examples_are_cases_that_could_be_handed_over() {
        List<JsonObject> examples = Stream.of("/paths/~1cases/post", "/paths/~1cases~1{id}/put")
                .map(operation -> DOCUMENT.getValue(operation + "/requestBody/content/application~1json/example"))
                .map(example -> example.asJsonObject())
                .toList();

        assertThat(examples).hasSize(2).allSatisfy(example -> {
            CaseDraft draft = CaseReader.read(example, ID, 0);
            assertThat(new CaseRules(new ShippedVocabulary(), TODAY).ofSubmission(draft))
                    .isEmpty();
            assertThat(TextRules.check(draft)).isEmpty();
            assertThat(CONTRACT.breaches("CaseContent", example.toString())).isEmpty();
        });
        assertThat(CONTRACT.breaches("CaseContent", "{\"name\":\"x\",\"blockages\":{}}"))
                .as("positive control")
                .hasSize(2);
    }

    @Test
    void what_the_readme_logs_is_a_draft() throws IOException {
        Matcher sent =
                Pattern.compile("-d '(\\{.*?})'", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));

        assertThat(sent.find()).isTrue();
        assertThat(new CaseRules(new ShippedVocabulary(), TODAY).ofDraft(read(sent.group(1))))
                .isEmpty();
    }

    @Test
    void every_field_that_is_none_is_named() {
        problems("""
                {"gendre":"F", "version":7, "status":"VALIDATED", "answers":{"dependents":["ONE"]},
                 "blockages":[{"rigth":"R_INTERP", "actions":[{"when":"2026-01-01"}]}], "a.b~/c":1}
                """)
                .extracting(Problem::field, Problem::key)
                .containsExactlyInAnyOrder(
                        unknown("gendre"),
                        unknown("version"),
                        unknown("status"),
                        unknown("answers.dependents"),
                        unknown("blockages[0].rigth"),
                        unknown("blockages[0].actions[0].when"),
                        // What could not be pointed at is told at the object that holds it.
                        unknown(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"gender":1}                                  | gender                 | notText
            {"gender":{}}                                 | gender                 | notText
            {"consentDate":"23/11/2026"}                  | consentDate            | notDay
            {"consentDate":"2026-02-30"}                  | consentDate            | notDay
            {"consentDate":"+999999999-01-01"}            | consentDate            | notDay
            {"consentDate":"0001-01-01"}                  | consentDate            | notDay
            {"firstContactMonth":"2026-13"}               | firstContactMonth      | notMonth
            {"firstContactMonth":"2026-11-23"}            | firstContactMonth      | notMonth
            {"blockages":{}}                              | blockages              | notList
            {"blockages":[1]}                             | blockages[0]           | notObject
            {"blockages":[{"id":"1-1-1-1-1"}]}            | blockages[0].id        | notId
            {"blockages":[{"actions":"x"}]}               | blockages[0].actions   | notList
            {"answers":[]}                                | answers                | notObject
            {"answers":{"dependants":"ONE"}}              | answers.dependants     | notList
            {"answers":{"dependants":[null]}}             | answers.dependants     | notText
            """)
    void what_has_the_wrong_form_is_named(String json, String field, String key) {
        problems(json)
                .extracting(Problem::field, Problem::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, "programs.problem." + key));
    }

    @Test
    void two_parts_with_one_id_are_refused() {
        problems("""
                {"blockages":[{"id":"%1$s"}, {"id":"%1$s"}]}
                """.formatted(ID)).extracting(Problem::field).containsExactly("blockages[1].id");
    }

    @Test
    void nobody_sends_a_thousand_blockages() {
        problems("{\"blockages\":[" + "{},".repeat(100) + "{}]}")
                .extracting(Problem::key)
                .containsExactly("programs.problem.tooMany");
        assertThat(read("{\"blockages\":[" + "{},".repeat(99) + "{}]}").blockages())
                .hasSize(100)
                .extracting(BlockageDraft::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_empty_text_or_null_says_nothing() {
        CaseDraft draft = read("{\"gender\":null, \"narrative\":\" \", \"localAlias\":\"\", \"answers\":null}");

        assertThat(draft).isEqualTo(read("{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "1",
                "{\"gender\":\"F\"",
                "{\"gender\":\"F\"} x",
                "{\"gender\":\"F\",\"gender\":\"M\"}",
                "{'a':1}"
            })
    void what_is_no_json_object_is_refused_without_a_word_of_it(String text) {
        assertThatThrownBy(() -> JsonBody.of(text))
                .isInstanceOf(RequestRefused.class)
                .hasNoCause()
                .hasMessage("not_json");
    }

    private static org.assertj.core.groups.Tuple unknown(String field) {
        return org.assertj.core.groups.Tuple.tuple(field, "programs.problem.unknownField");
    }

    private static CaseDraft read(String json) {
        return CaseReader.read(JsonBody.of(json).json(), ID, 0);
    }

    private static ListAssert<Problem> problems(String json) {
        return assertThatThrownBy(() -> read(json))
                .asInstanceOf(type(Problems.class))
                .extracting(Problems::list, org.assertj.core.api.InstanceOfAssertFactories.list(Problem.class));
    }

    private static Set<String> described(String schema) {
        return DOCUMENT.getValue("/components/schemas/" + schema + "/properties")
                .asJsonObject()
                .keySet();
    }

    private static Stream<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
    }
}
