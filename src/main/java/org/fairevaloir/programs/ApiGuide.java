package org.fairevaloir.programs;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The description of the interface as a page shows it: operations and objects, each with its fields. */
public final class ApiGuide {
    private static final String MEDIA_TYPE = "application/json";

    private final JsonObject document;
    private final List<Operation> operations;
    private final List<Shape> shapes;

    public ApiGuide(JsonObject document) {
        this.document = document;
        String root = text(document.getJsonArray("servers").getJsonObject(0), "url");
        operations = objects(document.getJsonObject("paths"))
                .flatMap(path -> objects(path.getValue()).map(method -> operation(root + path.getKey(), method)))
                .toList();
        shapes = objects(object("/components/schemas"))
                .filter(schema -> schema.getValue().containsKey("properties"))
                .map(schema ->
                        new Shape(schema.getKey(), text(schema.getValue(), "description"), fields(schema.getValue())))
                .toList();
    }

    /** What may be asked: {@code PUT /api/v1/cases/{id}}. */
    public record Operation(
            String id,
            String address,
            String summary,
            String description,
            List<Field> parameters,
            String example,
            List<Field> answers) {}

    /** An object that is sent or answered. */
    public record Shape(String name, String description, List<Field> fields) {}

    /**
     * A field, a parameter, or a status of an answer.
     *
     * @param type what it holds, where it stands, or empty
     * @param list its code list; empty for none
     * @param meaning in a sentence
     */
    public record Field(String name, String type, String list, boolean required, String meaning) {}

    public String title() {
        return text(document.getJsonObject("info"), "title");
    }

    public String description() {
        return text(document.getJsonObject("info"), "description");
    }

    public String token() {
        return text(object("/components/securitySchemes/token"), "description");
    }

    public List<Operation> operations() {
        return operations;
    }

    public List<Shape> shapes() {
        return shapes;
    }

    private Operation operation(String path, Map.Entry<String, JsonObject> method) {
        JsonObject said = method.getValue();
        return new Operation(
                text(said, "operationId"),
                method.getKey().toUpperCase(Locale.ROOT) + " " + path,
                text(said, "summary"),
                text(said, "description"),
                array(said, "parameters")
                        .map(parameter -> new Field(
                                text(parameter, "name"),
                                text(parameter, "in"),
                                "",
                                parameter.getBoolean("required", false),
                                text(parameter, "description")))
                        .toList(),
                example(said),
                objects(said.getJsonObject("responses"))
                        .map(answer -> new Field(
                                answer.getKey(), "", "", false, text(resolved(answer.getValue()), "description")))
                        .toList());
    }

    /** What may be sent, line by line; empty where nothing is sent. */
    private static String example(JsonObject operation) {
        if (!operation.containsKey("requestBody")) {
            return "";
        }
        JsonObject example = operation
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject(MEDIA_TYPE)
                .getJsonObject("example");
        StringWriter text = new StringWriter();
        try (JsonWriter writer = JSON.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(example);
        }
        return text.toString().strip();
    }

    private List<Field> fields(JsonObject schema) {
        JsonArray required =
                schema.containsKey("required") ? schema.getJsonArray("required") : JsonValue.EMPTY_JSON_ARRAY;
        return objects(schema.getJsonObject("properties"))
                .flatMap(property -> Stream.concat(
                        Stream.of(field(
                                property.getKey(),
                                property.getValue(),
                                required.contains(JSON.createValue(property.getKey())))),
                        inside(property.getKey(), property.getValue())))
                .toList();
    }

    /** The fields of an object that has no name of its own: {@code answers.dependants}. */
    private Stream<Field> inside(String name, JsonObject schema) {
        return schema.containsKey("properties")
                ? objects(schema.getJsonObject("properties"))
                        .map(property -> field(name + "." + property.getKey(), property.getValue(), false))
                : Stream.empty();
    }

    private Field field(String name, JsonObject schema, boolean required) {
        return new Field(
                name,
                type(schema),
                schema.getString("x-code-list", ""),
                required,
                text(resolved(schema), "description"));
    }

    private static String type(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return schema.getString("$ref").replaceAll(".*/", "");
        }
        if (schema.containsKey("items")) {
            return type(schema.getJsonObject("items")) + "[]";
        }
        return schema.get("type") instanceof JsonString type ? schema.getString("format", type.getString()) : "string";
    }

    private JsonObject resolved(JsonObject any) {
        return any.containsKey("$ref") ? object(any.getString("$ref").substring(1)) : any;
    }

    private JsonObject object(String pointer) {
        return document.getValue(pointer).asJsonObject();
    }

    private static Stream<JsonObject> array(JsonObject any, String name) {
        return any.containsKey(name) ? any.getJsonArray(name).getValuesAs(JsonObject.class).stream() : Stream.empty();
    }

    private static Stream<Map.Entry<String, JsonObject>> objects(JsonObject any) {
        return any.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue().asJsonObject()));
    }

    private static String text(JsonObject any, String name) {
        return any.getString(name, "");
    }
}
