package org.fairevaloir.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The API's own description as a judge: what of a JSON text is not as it promises. */
public final class ApiContract {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode document;

    /** @param document the OpenAPI document, whose schemas are JSON Schema 2020-12 */
    public ApiContract(String document) {
        this.document = parsed(document);
    }

    /** What is wrong with an object, by the schema with this name; nothing for one that is as promised. */
    public List<String> breaches(String schema, String json) {
        return breaches(MAPPER.createObjectNode().put("$ref", "#/components/schemas/" + schema), json);
    }

    /** Every operation, with each status that it is said to answer. */
    public Map<Operation, Set<Integer>> promised() {
        Map<Operation, Set<Integer>> promised = new HashMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> promised.put(
                                new Operation(path.getKey(), method.getKey()),
                                method.getValue().get("responses").properties().stream()
                                        .map(answer -> Integer.valueOf(answer.getKey()))
                                        .collect(Collectors.toSet()))));
        return promised;
    }

    /** In which forms an operation may give this answer; none for one without a body. */
    public Set<String> mediaTypes(Operation operation, int status) {
        return answer(operation, status).path("content").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What is wrong with the answer of an operation; an answer that the document doesn't know is wrong as a whole. */
    public List<String> breaches(Operation operation, int status, String json) {
        JsonNode answer = answer(operation, status);
        if (answer.isMissingNode()) {
            return List.of(operation + " is not said to answer " + status);
        }
        return answer.path("content").properties().stream()
                .filter(content -> content.getKey().endsWith("json"))
                .findFirst()
                .map(content ->
                        breaches((ObjectNode) content.getValue().get("schema").deepCopy(), json))
                .orElse(List.of());
    }

    private JsonNode answer(Operation operation, int status) {
        JsonNode said = document.at("/paths")
                .path(operation.path())
                .path(operation.method())
                .path("responses")
                .path(Integer.toString(status));
        return said.has("$ref") ? document.at(said.get("$ref").asText().substring(1)) : said;
    }

    /** Which operation answered: {@code /cases/{id}}, {@code put}. */
    public record Operation(String path, String method) {}

    private List<String> breaches(ObjectNode schema, String json) {
        schema.set("components", document.get("components"));
        Schema judge = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        return judge
                .validate(parsed(json), run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }
}
