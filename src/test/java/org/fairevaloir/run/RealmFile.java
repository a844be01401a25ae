package org.fairevaloir.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The realm that Keycloak imports: {@code realm.json}, to which the lists of {@code realm-users-dev.json} are added. */
final class RealmFile {
    private RealmFile() {}

    static String withDemoUsers(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode realm =
                (ObjectNode) json.readTree(folder.resolve("realm.json").toFile());
        JsonNode demo = json.readTree(folder.resolve("realm-users-dev.json").toFile());
        for (Map.Entry<String, JsonNode> entry : demo.properties()) {
            if (entry.getValue() instanceof ArrayNode added) {
                realm.withArray(entry.getKey()).addAll(added);
            }
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
    }
}
