package org.fairevaloir.imports.model;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairevaloir.cases.tables.CaseLine;
import org.fairevaloir.cases.tables.CellProblem;
import org.fairevaloir.imports.checking.Finding;
import org.fairevaloir.imports.checking.Weight;

/** Rows and findings as bytes, before they are sealed and after they were opened: JSON, of texts and numbers only. */
final class KeptForm {
    private KeptForm() {}

    static byte[] ofLines(List<CaseLine> lines) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (CaseLine line : lines) {
            JsonObjectBuilder cells = JSON.createObjectBuilder();
            line.cells().forEach(cells::add);
            all.add(JSON.createObjectBuilder().add("number", line.number()).add("cells", cells));
        }
        return bytes(all);
    }

    static List<CaseLine> lines(byte[] kept) {
        return array(kept).getValuesAs(JsonObject.class).stream()
                .map(line -> {
                    JsonObject named = line.getJsonObject("cells");
                    Map<String, String> cells = new HashMap<>();
                    named.keySet().forEach(column -> cells.put(column, named.getString(column)));
                    return new CaseLine(line.getInt("number"), cells);
                })
                .toList();
    }

    static byte[] ofFindings(List<Finding> findings) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (Finding finding : findings) {
            CellProblem problem = finding.problem();
            all.add(JSON.createObjectBuilder()
                    .add("weight", finding.weight().name())
                    .add("row", problem.row())
                    .add("column", problem.column())
                    .add("key", problem.key())
                    .add("arguments", JSON.createArrayBuilder(problem.arguments())));
        }
        return bytes(all);
    }

    static List<Finding> findings(byte[] kept) {
        return array(kept).getValuesAs(JsonObject.class).stream()
                .map(finding -> new Finding(
                        Weight.valueOf(finding.getString("weight")),
                        new CellProblem(
                                finding.getInt("row"),
                                finding.getString("column"),
                                finding.getString("key"),
                                finding.getJsonArray("arguments").getValuesAs(JsonString::getString))))
                .toList();
    }

    private static byte[] bytes(JsonArrayBuilder all) {
        return all.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonArray array(byte[] kept) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(kept))) {
            return reader.readArray();
        }
    }
}
