package org.fairevaloir.programs;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fairevaloir.shared.Texts;

/**
 * The description of the interface (OpenAPI 3.1). It is written by hand, {@code programs/openapi.json}, with the keys of
 * its sentences, the form's own labels among them; a test compares it with what the resources and the mapping do.
 */
public final class ApiDocument {
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.\\w+)+");
    private static final JsonObject WITH_KEYS = read();
    private static final Map<Locale, JsonObject> BY_LANGUAGE = new ConcurrentHashMap<>();

    private ApiDocument() {}

    /** The document with its sentences in this language. */
    public static JsonObject in(Locale language) {
        return BY_LANGUAGE.computeIfAbsent(language, locale -> translated(WITH_KEYS, locale));
    }

    private static JsonObject translated(JsonObject object, Locale language) {
        JsonObjectBuilder built = JSON.createObjectBuilder();
        object.forEach((name, value) -> built.add(name, translated(value, language)));
        return built.build();
    }

    private static JsonValue translated(JsonValue value, Locale language) {
        if (value instanceof JsonObject object) {
            return translated(object, language);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder built = JSON.createArrayBuilder();
            array.forEach(element -> built.add(translated(element, language)));
            return built.build();
        }
        return value instanceof JsonString text && KEY.matcher(text.getString()).matches()
                ? JSON.createValue(Texts.find(language, text.getString()).orElse(text.getString()))
                : value;
    }

    private static JsonObject read() {
        InputStream file = Objects.requireNonNull(ApiDocument.class.getResourceAsStream("/programs/openapi.json"));
        try (JsonReader reader = JSON.createReader(file)) {
            return reader.readObject();
        }
    }
}
