package org.fairevaloir.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

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

    /** What is wrong with the answer of an operation; an answer that the document doesn't know is wrong as a whole. */
    public List<String> breaches(Operation operation, int status, String json) {
        JsonNode said = document.at("/paths")
                .path(operation.path())
                .path(operation.method())
                .path("responses")
                .path(Integer.toString(status));
        if (said.isMissingNode()) {
            return List.of(operation + " is not said to answer " + status);
        }
        JsonNode answer =
                said.has("$ref") ? document.at(said.get("$ref").asText().substring(1)) : said;
        return answer.path("content").properties().stream()
                .filter(content -> content.getKey().endsWith("json"))
                .findFirst()
                .map(content ->
                        breaches((ObjectNode) content.getValue().get("schema").deepCopy(), json))
                .orElse(List.of());
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
