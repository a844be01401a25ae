package org.fairevaloir.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.testing.ApiContract;
import org.junit.jupiter.api.Test;

/** The description of the interface says what the resources do, all of it and nothing else. */
class ApiDocumentTest {
    private static final JsonObject FRENCH = ApiDocument.in(Locale.FRENCH);
    private static final JsonObject ENGLISH = ApiDocument.in(Locale.ENGLISH);

    /** Read by HTTP itself, not by a resource. */
    private static final Set<String> OF_HTTP = Set.of("Accept-Language");

    @Test
    void every_method_of_every_resource_is_described_with_its_parameters_and_no_other() {
        Map<String, Set<String>> done = new TreeMap<>();
        resources()
                .forEach(resource -> Stream.of(resource.getDeclaredMethods())
                        .filter(method -> verb(method) != null)
                        .forEach(method -> done.put(verb(method) + " " + path(resource, method), parameters(method))));

        assertThat(done).hasSizeGreaterThanOrEqualTo(10).containsKey("put /cases/{id}");
        assertThat(described()).isEqualTo(done);
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = new ArrayList<>();
        everyObject(FRENCH, object -> {
            if (object.get("$ref") instanceof JsonString reference) {
                references.add(reference.getString());
            }
        });

        assertThat(references)
                .hasSizeGreaterThan(50)
                .allSatisfy(reference ->
                        assertThat(FRENCH.getValue(reference.substring(1))).isInstanceOf(JsonObject.class));
    }

    @Test
    void examples_are_what_their_schemas_say() {
        ApiContract contract = new ApiContract(FRENCH.toString());
        List<String> checked = new ArrayList<>();
        everyObject(FRENCH, object -> {
            if (object.containsKey("example")) {
                String schema = object.getJsonObject("schema").getString("$ref").replaceAll(".*/", "");
                assertThat(contract.breaches(schema, object.get("example").toString()))
                        .as(schema)
                        .isEmpty();
                checked.add(schema);
            }
        });

        assertThat(checked).contains("CaseContent", "Saved", "Case", "CaseStep", "CodeList");
        assertThat(contract.breaches("Saved", "{\"id\":\"1\",\"other\":2}"))
                .as("positive control: no id, no reference, too much")
                .hasSize(3);
    }

    @Test
    void every_coded_field_names_a_list_that_ships() {
        Set<String> lists = ShippedVocabulary.lists();
        List<String> named = new ArrayList<>();
        everyObject(FRENCH, object -> {
            if (object.get("x-code-list") instanceof JsonString list) {
                named.add(list.getString());
            }
        });

        assertThat(named).hasSizeGreaterThan(40).allMatch(lists::contains);
    }

    @Test
    void the_fields_beyond_the_required_ones_are_those_of_the_form() {
        assertThat(answers("CaseContent")).isEqualTo(answers(CaseFields.ofCase()));
        assertThat(answers("Blockage")).isEqualTo(answers(CaseFields.ofBlockage()));
    }

    @Test
    void every_state_of_a_case_is_named() {
        assertThat(FRENCH.getValue("/components/schemas/Status/enum")
                        .asJsonArray()
                        .getValuesAs(JsonString::getString))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(CaseStatus.values()).map(CaseStatus::name).toList());
    }

    @Test
    void every_sentence_is_there_in_both_languages_and_no_key_is_left() {
        assertThat(sentences(FRENCH)).hasSameSizeAs(sentences(ENGLISH)).hasSizeGreaterThan(200);
        for (JsonObject document : List.of(FRENCH, ENGLISH)) {
            assertThat(sentences(document))
                    .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotMatch("[a-z]+(\\.\\w+)+"));
        }
        assertThat(FRENCH.getJsonObject("info").getString("title"))
                .isNotEqualTo(ENGLISH.getJsonObject("info").getString("title"));
    }

    @Test
    void the_page_shows_every_operation_and_every_object() {
        ApiGuide guide = new ApiGuide(FRENCH);

        assertThat(guide.operations())
                .extracting(ApiGuide.Operation::address)
                .contains("POST /api/v1/cases", "PUT /api/v1/cases/{id}")
                .hasSameSizeAs(described().keySet());
        assertThat(guide.operations())
                .allSatisfy(operation -> assertThat(operation.answers())
                        .isNotEmpty()
                        .allSatisfy(answer -> assertThat(answer.meaning()).isNotBlank()));
        assertThat(guide.operations().get(1).example()).startsWith("{").contains("\"blockages\"");
        assertThat(guide.shapes().get(0).fields())
                .extracting(ApiGuide.Field::name)
                .contains("gender", "answers", "answers.dependants", "blockages");
        assertThat(guide.shapes())
                .allSatisfy(shape -> assertThat(shape.fields()).isNotEmpty().allSatisfy(field -> {
                    assertThat(field.meaning())
                            .as(shape.name() + "." + field.name())
                            .isNotBlank();
                    assertThat(field.type()).isNotBlank();
                }));
    }

    private static Map<String, Set<String>> described() {
        Map<String, Set<String>> described = new TreeMap<>();
        FRENCH.getJsonObject("paths")
                .forEach((path, methods) -> methods.asJsonObject()
                        .forEach((verb, operation) ->
                                described.put(verb + " " + path, named(operation.asJsonObject()))));
        return described;
    }

    private static Set<String> named(JsonObject operation) {
        return operation.containsKey("parameters")
                ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                        .filter(parameter -> !OF_HTTP.contains(parameter.getString("name")))
                        .map(parameter -> parameter.getString("in") + " " + parameter.getString("name"))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static Stream<Class<?>> resources() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.fairevaloir").stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect);
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .flatMap(any -> Stream.ofNullable(any.annotationType().getAnnotation(HttpMethod.class)))
                .map(verb -> verb.value().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(null);
    }

    private static String path(Class<?> resource, Method method) {
        String own = resource.getAnnotation(Path.class).value();
        Path more = method.getAnnotation(Path.class);
        return "/" + own + (more == null ? "" : "/" + more.value());
    }

    private static Set<String> parameters(Method method) {
        return Stream.of(method.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? Stream.<AnnotatedElement>of(parameter.getType().getDeclaredFields())
                        : Stream.<AnnotatedElement>of(parameter))
                .flatMap(ApiDocumentTest::parameter)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> parameter(AnnotatedElement place) {
        return Stream.of(
                        Stream.ofNullable(place.getAnnotation(QueryParam.class)).map(any -> "query " + any.value()),
                        Stream.ofNullable(place.getAnnotation(PathParam.class)).map(any -> "path " + any.value()),
                        Stream.ofNullable(place.getAnnotation(HeaderParam.class))
                                .map(any -> "header " + any.value()))
                .flatMap(any -> any);
    }

    private static Map<String, String> answers(String schema) {
        Map<String, String> answers = new TreeMap<>();
        FRENCH.getValue("/components/schemas/" + schema + "/properties/answers/properties")
                .asJsonObject()
                .forEach((name, field) -> answers.put(
                        name,
                        field.asJsonObject().getString("x-code-list") + " "
                                + !field.asJsonObject().containsKey("maxItems")));
        return answers;
    }

    private static Map<String, String> answers(List<CaseField> fields) {
        Map<String, String> answers = new TreeMap<>();
        fields.forEach(field -> answers.put(field.name(), field.list() + " " + field.many()));
        return answers;
    }

    private static List<String> sentences(JsonObject document) {
        List<String> sentences = new ArrayList<>();
        everyObject(
                document,
                object -> Stream.of("summary", "description", "title")
                        .filter(name -> object.get(name) instanceof JsonString)
                        .forEach(name -> sentences.add(object.getString(name))));
        return sentences;
    }

    private interface Look {
        void at(JsonObject object);
    }

    private static void everyObject(JsonValue value, Look look) {
        if (value instanceof JsonObject object) {
            look.at(object);
            object.values().forEach(inside -> everyObject(inside, look));
        } else if (value instanceof JsonArray array) {
            array.forEach(inside -> everyObject(inside, look));
        }
    }
}
