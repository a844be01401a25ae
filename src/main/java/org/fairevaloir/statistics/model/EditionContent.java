package org.fairevaloir.statistics.model;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.fairevaloir.shared.Digests;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.CellId;
import org.fairevaloir.statistics.disclosure.Layout;
import org.fairevaloir.statistics.disclosure.Parameters;
import org.fairevaloir.statistics.disclosure.ProtectedCell;
import org.fairevaloir.statistics.disclosure.ProtectedTable;

/**
 * What an edition says, and its one written form: JSON with sorted keys and no white space. Every rendering reads
 * this, never the cases. A cell that isn't published isn't mentioned.
 *
 * @param previous hash of the edition published before; empty for the first
 * @param words label by language, by code, by dimension
 */
public record EditionContent(
        int number,
        Instant cutoff,
        String catalogue,
        String previous,
        List<ProtectedTable> tables,
        Map<String, Map<String, Map<String, String>>> words) {

    public EditionContent {
        tables = List.copyOf(tables);
        words = Map.copyOf(words);
    }

    /** The words for a code, by language; none when there is no such code. */
    public Map<String, String> labels(String dimension, String code) {
        return words.getOrDefault(dimension, Map.of()).getOrDefault(code, Map.of());
    }

    /** The same content always gives the same text. */
    public String json() {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        tables.forEach(table -> array.add(tableJson(table)));
        return JSON.createObjectBuilder()
                .add("catalogue", catalogue)
                .add("cutoff", cutoff.toString())
                .add("number", number)
                .add("parameters", parametersJson())
                .add("previous", previous)
                .add("tables", array)
                .add("words", sorted(words, codes -> sorted(codes, labels -> sorted(labels, JSON::createValue))))
                .build()
                .toString();
    }

    /** The content that was written so. */
    public static EditionContent of(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject content = reader.readObject();
            String catalogue = content.getString("catalogue");
            return new EditionContent(
                    content.getInt("number"),
                    Instant.parse(content.getString("cutoff")),
                    catalogue,
                    content.getString("previous"),
                    content.getJsonArray("tables").getValuesAs(JsonObject.class).stream()
                            .map(table -> table(catalogue, table))
                            .toList(),
                    wordsOf(content.getJsonObject("words")));
        }
    }

    /** SHA-256 of a written form, in hexadecimal. */
    public static String hash(String json) {
        return Digests.sha256(json);
    }

    private static JsonObjectBuilder parametersJson() {
        Parameters parameters = Parameters.STANDARD;
        return JSON.createObjectBuilder()
                .add("base", parameters.base())
                .add("contributors", parameters.contributors())
                .add("remainder", parameters.remainder())
                .add("threshold", parameters.threshold());
    }

    private static JsonObjectBuilder tableJson(ProtectedTable table) {
        JsonArrayBuilder figures = JSON.createArrayBuilder();
        table.cells().stream()
                .filter(ProtectedCell::isPublished)
                .forEach(cell -> figures.add(JSON.createObjectBuilder()
                        .add("atLeast", cell.atLeast())
                        .add("codes", sorted(cell.id().codes(), JSON::createValue))));
        return JSON.createObjectBuilder()
                .add("columns", axisJson(table.columns()))
                .add("figures", figures)
                .add("period", table.period())
                .add("rows", axisJson(table.rows()))
                .add("table", table.key());
    }

    private static JsonObjectBuilder axisJson(Axis axis) {
        return JSON.createObjectBuilder()
                .add("codes", JSON.createArrayBuilder(axis.codes()))
                .add("dimension", axis.dimension());
    }

    private static <T> JsonObject sorted(Map<String, T> map, Function<T, jakarta.json.JsonValue> value) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        new TreeMap<>(map).forEach((key, each) -> object.add(key, value.apply(each)));
        return object.build();
    }

    private static ProtectedTable table(String catalogue, JsonObject json) {
        Layout layout = new Layout(
                catalogue,
                json.getString("table"),
                json.getString("period"),
                axis(json.getJsonObject("rows")),
                axis(json.getJsonObject("columns")));
        Map<CellId, Integer> figures = new HashMap<>();
        for (JsonObject figure : json.getJsonArray("figures").getValuesAs(JsonObject.class)) {
            Map<String, String> codes = strings(figure.getJsonObject("codes"));
            figures.put(CellId.of(catalogue, layout.period(), codes), figure.getInt("atLeast"));
        }
        return ProtectedTable.of(layout, figures);
    }

    private static Axis axis(JsonObject json) {
        JsonArray codes = json.getJsonArray("codes");
        return new Axis(json.getString("dimension"), codes.getValuesAs(JsonString::getString));
    }

    private static Map<String, Map<String, Map<String, String>>> wordsOf(JsonObject json) {
        Map<String, Map<String, Map<String, String>>> words = new HashMap<>();
        for (String dimension : json.keySet()) {
            JsonObject codes = json.getJsonObject(dimension);
            Map<String, Map<String, String>> labels = new HashMap<>();
            codes.keySet().forEach(code -> labels.put(code, strings(codes.getJsonObject(code))));
            words.put(dimension, labels);
        }
        return words;
    }

    private static Map<String, String> strings(JsonObject json) {
        Map<String, String> strings = new HashMap<>();
        List<String> keys = new ArrayList<>(json.keySet());
        keys.forEach(key -> strings.put(key, json.getString(key)));
        return strings;
    }
}
